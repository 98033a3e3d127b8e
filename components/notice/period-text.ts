import { fill } from '@/lib/i18n/fill';
import type { Messages } from '@/lib/i18n/messages-of';

type Period = { readonly from: string | null; readonly to: string | null };

const isYear = (from: string, to: string): boolean =>
  from.endsWith('-01-01') && to.endsWith('-12-31') && from.slice(0, 4) === to.slice(0, 4);

/** From when to when: a whole year as its number; empty where both ends are open. */
export const periodText = ({ from, to }: Period, words: Messages['notice']): string => {
  if (from !== null && to !== null && isYear(from, to))
    return fill(words.periodYear, { year: from.slice(0, 4) });
  if (from !== null && to !== null) return fill(words.periodBetween, { from, to });
  if (from !== null) return fill(words.changesSince, { date: from });
  return to === null ? '' : fill(words.changesUntil, { date: to });
};
