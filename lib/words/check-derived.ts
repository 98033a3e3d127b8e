import { type Claim, claimsOf } from '@/lib/words/claims-of';
import { comesTo, deriveFigure } from '@/lib/words/derive-figure';
import type { Passage } from '@/lib/words/passage';
import { standsInWords } from '@/lib/words/stands-in-words';
import { statesFigure } from '@/lib/words/states-figure';
import type { WordFinding } from '@/lib/words/word-finding';
import type { WrittenFigure } from '@/lib/words/written-figure';
import { writtenFiguresIn } from '@/lib/words/written-figures-in';

type Sources = {
  /** The figures of the passage's clauses. */
  readonly official: readonly WrittenFigure[];
  /** The figures of another clause with everything below it. */
  readonly figuresOf: (clause: string) => readonly WrittenFigure[];
};

/**
 * Derivations that do not hold: no figure, not said in the passage, one whose parts stand neither in the clause nor among
 * those derived before (`100%` is free) or are not said beside it, one that comes to something else, and one that does not
 * stand in the clause it is taken from.
 */
export function checkDerived(passage: Passage, sources: Sources): WordFinding[] {
  const said = passage.parts.flatMap(({ text }) => writtenFiguresIn(text));
  const claims = claimsOf(passage);
  return claims.flatMap((claim, index) => {
    const before = claims.slice(0, index).flatMap(({ figure }) => writtenFiguresIn(figure));
    const problem = problemOf(claim, said, [...sources.official, ...before], sources);
    const found = { check: 'derived' as const, at: passage.at, path: claim.path, words: claim.figure };
    return problem === undefined ? [] : [{ ...found, problem }];
  });
}

function problemOf(
  { figure: written, is, clause }: Claim,
  said: readonly WrittenFigure[],
  known: readonly WrittenFigure[],
  { figuresOf }: Sources,
): string | undefined {
  const [figure, ...others] = writtenFiguresIn(written);
  if (figure === undefined || others.length > 0) return `${written} is not one figure`;
  if (!statesFigure(said, figure)) return `${written} is not said in this explanation; remove it`;
  if (clause === undefined) return problemOfSum(figure, is ?? '', said, known);
  if (standsInWords(figure, figuresOf(clause), null)) return undefined;
  return `${written} does not stand in clause ${clause}`;
}

function problemOfSum(
  figure: WrittenFigure,
  is: string,
  said: readonly WrittenFigure[],
  known: readonly WrittenFigure[],
): string | undefined {
  const derivation = deriveFigure(is);
  if (derivation === null || figure.kind === 'date') return `${is} cannot be worked out`;
  if (!comesTo(derivation, figure)) return `${is} does not come to ${figure.written}`;
  const parts = derivation.operands.filter((operand) => operand.written !== '100%');
  const unknown = parts.find((operand) => !statesFigure(known, operand));
  if (unknown !== undefined) return `${unknown.written} in ${is} does not stand in the clause`;
  const unsaid = parts.find((operand) => !statesFigure(said, operand));
  return unsaid && `${figure.written} is ${is}, but the explanation does not say ${unsaid.written}`;
}
