import type { ClauseId } from '@/lib/model/clause-id';

type Identified = { readonly id: ClauseId };

/** `2-1` of `2-1-p2`, `closing` of `closing-p1`; null for a section or a part. */
export function parentIdOf(id: ClauseId): ClauseId | null {
  const cut = id.lastIndexOf('-');
  return cut < 0 ? null : id.slice(0, cut);
}

/** True for a clause anywhere below another, not for the clause itself. */
export function isBelow(id: ClauseId, above: ClauseId): boolean {
  return id.startsWith(`${above}-`);
}

/** True for a clause itself and for anything below it. */
export function isWithin(id: ClauseId, clause: ClauseId): boolean {
  return id === clause || isBelow(id, clause);
}

/** How many clauses stand above: 0 for a section or a part. */
export function depthOf(id: ClauseId): number {
  return id.split('-').length - 1;
}

/** The ids above, the section first, the parent last. */
export function ancestorIdsOf(id: ClauseId): ClauseId[] {
  const parent = parentIdOf(id);
  return parent === null ? [] : [...ancestorIdsOf(parent), parent];
}

/** The clause and everything below it, in document order; empty where the id is unknown. */
export function wholeClause<T extends Identified>(clauses: readonly T[], id: ClauseId): T[] {
  return clauses.filter((clause) => isWithin(clause.id, id));
}

/** The official words of a clause with everything below it, one text line a line; empty where the id is unknown. */
export function wholeTextOf(
  clauses: readonly (Identified & { readonly source: string })[],
  id: ClauseId,
): string {
  return wholeClause(clauses, id)
    .map((clause) => clause.source)
    .filter((source) => source !== '')
    .join('\n');
}

/** The entry before this one in document order, or undefined. */
export function previousClause<T extends Identified>(clauses: readonly T[], id: ClauseId): T | undefined {
  const index = clauses.findIndex((clause) => clause.id === id);
  return index < 0 ? undefined : clauses[index - 1];
}

/** The entry after this one in document order, or undefined. */
export function nextClause<T extends Identified>(clauses: readonly T[], id: ClauseId): T | undefined {
  const index = clauses.findIndex((clause) => clause.id === id);
  return index < 0 ? undefined : clauses[index + 1];
}

/** True for sections and clauses with printed numbers and their paragraphs, not for the parts around them. */
export function isNumbered(id: ClauseId): boolean {
  return /^\d/.test(id);
}
