import type { Citations } from '@/lib/model/citation';
import { dateOfFigure } from '@/lib/rules/date-of-figure';
import type { Law } from '@/lib/rules/parameters-in-force';

/** The figures whose words speak of the deductible of outpatient visits. */
export const jinanDeductibleFigures = ['outpatient-deductible', 'deductible-merged-on'] as const;

/**
 * The words about the deductible (起付标准) that hold on a day: that it is one over all institutions only from the day on which
 * it is. The notice does not give the amount. Source: jinan-2022, 1-4.
 */
export const jinanDeductibleWords = (
  date: string,
  law: Law<(typeof jinanDeductibleFigures)[number], never>,
): Citations => {
  const merged = law.figure('deductible-merged-on');
  return date < dateOfFigure(merged) ? [law.figure('outpatient-deductible').citation] : [merged.citation];
};
