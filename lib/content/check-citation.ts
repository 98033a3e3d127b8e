import 'server-only';

import type { ContentFault } from '@/lib/content/content-error';
import type { FaultAt } from '@/lib/content/read-yaml';
import type { Clause } from '@/lib/model/clause';
import type { ClauseId } from '@/lib/model/clause-id';
import { wholeClause } from '@/lib/model/clause-tree';

type Path = readonly PropertyKey[];

/** Faults of an entry's `clause`, which must exist, and `quote`, which must stand within one text line of it or below it. */
export function checkCitation(
  clauses: readonly Clause[],
  { clause, quote }: { readonly clause: ClauseId; readonly quote: string },
  path: Path,
  faultAt: FaultAt,
): ContentFault[] {
  const unknown = checkClauseId(clauses, clause, [...path, 'clause'], faultAt);
  if (unknown.length > 0) return unknown;
  const lines = wholeClause(clauses, clause).flatMap(({ source }) => source['zh-Hans'].split('\n'));
  if (lines.some((line) => line.includes(quote))) return [];
  return [faultAt([...path, 'quote'], `does not stand in clause ${clause}; copy the words of the clause`)];
}

/** The fault of a clause id that does not exist. */
export function checkClauseId(
  clauses: readonly Clause[],
  id: ClauseId,
  path: Path,
  faultAt: FaultAt,
): ContentFault[] {
  if (clauses.some((clause) => clause.id === id)) return [];
  return [faultAt(path, `there is no clause ${id} in source.md; correct the id`)];
}
