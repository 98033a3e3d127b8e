import { countCharacters } from '@/lib/words/count-characters';
import type { Passage } from '@/lib/words/passage';
import { sentencesOf } from '@/lib/words/sentences-of';

/** Of all sentences, headlines among them, in characters as a reader counts them; zero where there are none. */
export type SentenceMeasure = { readonly count: number; readonly mean: number; readonly longest: number };

/** How many sentences the passages have, how long they are on average (one decimal), and how long the longest is. */
export function measureSentences(passages: readonly Passage[]): SentenceMeasure {
  const lengths = passages.flatMap(({ parts }) =>
    parts.flatMap(({ text }) => sentencesOf(text).map(countCharacters)),
  );
  const sum = lengths.reduce((total, length) => total + length, 0);
  const mean = lengths.length === 0 ? 0 : sum / lengths.length;
  return { count: lengths.length, mean: Math.round(mean * 10) / 10, longest: Math.max(0, ...lengths) };
}
