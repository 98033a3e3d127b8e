import 'server-only';

import type { ContentFault } from '@/lib/content/content-error';
import type { Source } from '@/lib/content/parse-source';
import type { PublishedClause } from '@/lib/content/read-published-clauses';

/** Faults between a notice's entries and the list of published ids: an id given out that is gone, an id not yet in the list, an id listed twice. */
export function checkPublishedClauses(
  notice: string,
  source: Source,
  published: readonly PublishedClause[],
): ContentFault[] {
  const own = published.filter((entry) => entry.notice === notice);
  return [
    ...own.flatMap((entry, index) => listedFaults(entry, own.slice(0, index), source)),
    ...missingFaults(notice, source, own),
  ];
}

function listedFaults(
  { clause, notice, line, file }: PublishedClause,
  before: readonly PublishedClause[],
  source: Source,
): ContentFault[] {
  const key = `${notice}/${clause}`;
  if (before.some((other) => other.clause === clause))
    return [{ file, line, key, problem: 'is listed twice; remove one' }];
  if (source.entries.some(({ id }) => id === clause)) return [];
  const problem = `is printed on paper but gone from ${source.name}; give the clause its id back`;
  return [{ file, line, key, problem }];
}

function missingFaults(
  notice: string,
  { name, entries }: Source,
  own: readonly PublishedClause[],
): ContentFault[] {
  const missing = entries.filter(({ id }) => !own.some(({ clause }) => clause === id));
  return missing.map(({ id, line }) => ({
    file: name,
    line,
    key: id,
    problem: `is not listed; add ${notice}/${id} to published-clauses.txt`,
  }));
}
