import type { Passage } from '@/lib/words/passage';
import type { WordFinding } from '@/lib/words/word-finding';

/** Slogans in our words, outside quotation marks and titles. */
export function findSlogans({ at, parts }: Passage, slogans: readonly string[]): WordFinding[] {
  return parts.flatMap(({ path, text }) => {
    const own = text.replace(/“[^”]*”|《[^》]*》/g, '');
    return slogans
      .filter((words) => own.includes(words))
      .map((words) => ({
        check: 'slogan',
        at,
        path,
        words,
        problem: `says ${words}, which tells a reader nothing`,
      }));
  });
}
