import type { Ask, Given } from '@/lib/rules/second-opinion/opinion.fixture';

/** What an opinion may ask; the values given are worth trying, with their neighbours. */
export const ask = {
  date: (...tries: readonly string[]): Ask => ({ kind: 'date', tries }),
  month: (...tries: readonly string[]): Ask => ({ kind: 'month', tries }),
  money: (...tries: readonly string[]): Ask => ({ kind: 'money', tries }),
  percent: (...tries: readonly string[]): Ask => ({ kind: 'percent', tries }),
  count: (min: number, max: number, ...tries: readonly string[]): Ask => ({ kind: 'count', tries, min, max }),
  choice: (...tries: readonly string[]): Ask => ({ kind: 'choice', tries }),
  yesNo: { kind: 'yes-no', tries: ['true', 'false'] } satisfies Ask,
  /** Where a no ends the answer. */
  mostlyYes: { kind: 'yes-no', tries: ['true', 'true', 'true', 'true', 'false'] } satisfies Ask,
  optional: (asked: Ask): Ask => ({ ...asked, optional: true }),
  onlyWhen: (when: (given: Given) => boolean, asked: Ask): Ask => ({ ...asked, when }),
};
