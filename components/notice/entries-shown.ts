import { parentIdOf } from '@/lib/model/clause-tree';
import type { LocalisedNotice } from '@/lib/model/localised-notice';

const isParagraph = (id: string): boolean => /-p\d+$/.test(id);

/** A paragraph is shown with its clause unless it is explained on its own. */
const standsAlone = (notice: LocalisedNotice, id: string): boolean => {
  const parent = parentIdOf(id);
  return !isParagraph(id) || parent === null || notice.explanation.clauses[id] !== undefined;
};

/** Each clause that has a place of its own on the page, with the entries whose words stand there. */
export const entriesShown = (notice: LocalisedNotice) =>
  notice.clauses
    .filter(({ id }) => standsAlone(notice, id))
    .map((clause) => ({
      clause,
      shown: notice.clauses.filter(
        ({ id }) => id === clause.id || (parentIdOf(id) === clause.id && !standsAlone(notice, id)),
      ),
    }));
