import { claimsOf } from '@/lib/words/claims-of';
import type { Passage } from '@/lib/words/passage';
import { standsInWords } from '@/lib/words/stands-in-words';
import { statesFigure } from '@/lib/words/states-figure';
import type { WordFinding } from '@/lib/words/word-finding';
import type { WrittenFigure } from '@/lib/words/written-figure';
import { writtenFiguresIn } from '@/lib/words/written-figures-in';

/**
 * Figures of the passage that stand neither in the official words nor among its derivations.
 * @param year the year the notice makes arrangements for, or null
 */
export function findForeignFigures(
  passage: Passage,
  official: readonly WrittenFigure[],
  year: number | null,
): WordFinding[] {
  const { at, parts } = passage;
  const derived = claimsOf(passage).flatMap(({ figure }) => writtenFiguresIn(figure));
  return parts.flatMap(({ path, text }) => {
    const foreign = writtenFiguresIn(text).filter(
      (figure) => !standsInWords(figure, official, year) && !statesFigure(derived, figure),
    );
    return [...new Set(foreign.map(({ written }) => written))].map((words) => ({
      check: 'foreign-figure' as const,
      at,
      path,
      words,
      problem: `says ${words}, which the clause does not; correct it, or show the equation, or say under derived where it comes from`,
    }));
  });
}
