import { fill } from '@/lib/i18n/fill';
import type { Messages } from '@/lib/i18n/messages-of';
import type { NoticeStatus } from '@/lib/model/notice-status';

/** What the words of a status need from a notice. */
export type StatusFacts = {
  readonly status: NoticeStatus;
  readonly issued: string | null;
  readonly effective: string | null;
  readonly ends: string | null;
  readonly year: number | null;
};

type StatusWords = Messages['status'];

/** What the `{names}` in words on a status stand for. */
export const statusValues = ({ issued, effective, ends, year }: StatusFacts) => ({
  effective: effective ?? issued ?? '',
  ends: ends ?? '',
  year: year ?? '',
});

/** The status in words, such as 现行有效（至 2027-12-31）. */
export const statusText = (facts: StatusFacts, words: StatusWords): string => {
  if (facts.status !== 'in-force' || facts.ends !== null)
    return fill(words[facts.status], statusValues(facts));
  return fill(facts.year === null ? words['in-force-open'] : words['in-force-year'], statusValues(facts));
};

/** What the status means for somebody who reads the notice today. */
export const statusExplained = (facts: StatusFacts, words: StatusWords): string =>
  fill(words.explain[facts.status], statusValues(facts));
