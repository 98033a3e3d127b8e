import { isWithin } from '@/lib/model/clause-tree';

/** Whether one of these clauses (`jinan-2022/1-2`) is this one of the notice, or stands within it. */
export const citesWithin = (clauses: ReadonlySet<string>, notice: string, clause: string): boolean =>
  [...clauses].some((cited) => {
    const [from, id = ''] = cited.split('/');
    return from === notice && isWithin(id, clause);
  });
