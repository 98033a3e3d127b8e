import { fill } from '@/lib/i18n/fill';
import type { Messages } from '@/lib/i18n/messages-of';

type Period = { readonly from: string | null; readonly to: string | null };

/** The year that a day begins or ends; undefined for any other day. */
const yearBegun = (from: string): string | undefined =>
  from.endsWith('-01-01') ? from.slice(0, 4) : undefined;
const yearEnded = (to: string): string | undefined => (to.endsWith('-12-31') ? to.slice(0, 4) : undefined);

const between = (from: string, to: string, words: Messages['notice']): string => {
  const [first, last] = [yearBegun(from), yearEnded(to)];
  if (first === undefined || last === undefined) return fill(words.periodBetween, { from, to });
  return fill(words.periodYear, { year: first === last ? first : `${first}–${last}` });
};

const since = (from: string, words: Messages['notice']): string => {
  const year = yearBegun(from);
  return year === undefined ? fill(words.changesSince, { date: from }) : fill(words.periodFromYear, { year });
};

const until = (to: string, words: Messages['notice']): string => {
  const year = yearEnded(to);
  return year === undefined ? fill(words.changesUntil, { date: to }) : fill(words.periodToYear, { year });
};

/** From when to when, whole years as their numbers; empty where both ends are open. */
export const periodText = ({ from, to }: Period, words: Messages['notice']): string => {
  if (from !== null && to !== null) return between(from, to, words);
  if (from !== null) return since(from, words);
  return to === null ? '' : until(to, words);
};
