import { clausePlace, type PartWords } from '@/lib/links/clause-place';
import type { LocalisedNotice } from '@/lib/model/localised-notice';

/** The citation of a clause: 《title》（number），place. */
export const citationOf = (notice: LocalisedNotice, clause: string, words: PartWords): string => {
  const number = notice.number === null ? '' : `（${notice.number}）`;
  return `《${notice.title}》${number}，${clausePlace(clause, notice.clauses, words)}`;
};
