const numbered = (letter: string, last: number): readonly string[] =>
  Array.from({ length: last }, (_, index) => `${letter}${index + 1}`);

/**
 * The chronic diseases that Jining lists, by category and printed number: 甲类 1 is `a1`, 乙类 70 is
 * `b70`. What they are called stands in the content. Source: jining-2021, 2-1-p2 and 2-1-p3.
 */
export const jiningDiseases: readonly string[] = [...numbered('a', 9), ...numbered('b', 70)];

/** 甲类 or 乙类. */
export const categoryOfDisease = (disease: string): 'A' | 'B' => (disease.startsWith('a') ? 'A' : 'B');

/** 重度精神病, read as 甲类 7, 严重精神障碍. */
export const severeMentalDisease = 'a7';

/** 尿毒症, 血友病 and 重度精神病: no deductible. Source: jining-2021, 2-2. */
export const diseasesWithoutDeductible: readonly string[] = ['a2', 'a4', severeMentalDisease];
