import { ancestorIdsOf } from '@/lib/model/clause-tree';
import type { LocalisedClause } from '@/lib/model/localised-notice';

type Named = Pick<LocalisedClause, 'id' | 'number'>;

/** Words for the unnumbered places of a notice, from the messages. */
export type PartWords = Readonly<Record<string, string>> & { readonly paragraph: string };

const stepName = (id: string, clauses: readonly Named[], words: PartWords): string => {
  const last = id.split('-').at(-1) ?? id;
  if (/^p\d+$/.test(last)) return words.paragraph.replace('{n}', last.slice(1));
  return clauses.find((clause) => clause.id === id)?.number ?? words[last] ?? last;
};

/** Where a clause stands, as one cites it: 一、（二） or 结尾第 1 段. */
export const clausePlace = (id: string, clauses: readonly Named[], words: PartWords): string =>
  [...ancestorIdsOf(id), id].map((step) => stepName(step, clauses, words)).join('');
