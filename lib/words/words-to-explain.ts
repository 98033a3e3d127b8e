import type { ClauseId } from '@/lib/model/clause-id';
import { isBelow, isWithin, wholeClause } from '@/lib/model/clause-tree';

type Words = { readonly id: ClauseId; readonly source: string };

/** The words an explanation of a clause answers for: its own and those below it that have no explanation nearer to them. */
export function wordsToExplain(
  clauses: readonly Words[],
  explained: readonly ClauseId[],
  id: ClauseId,
): string {
  const nearer = explained.filter((other) => isBelow(other, id));
  return wholeClause(clauses, id)
    .filter((clause) => !nearer.some((other) => isWithin(clause.id, other)))
    .map(({ source }) => source)
    .join('\n');
}
