import type { Expected } from '@/lib/rules/second-opinion/opinion.fixture';

const asSet = (ids: readonly string[]): readonly string[] => [...new Set(ids)].sort();

/** The id where the condition holds, else none. */
export const onlyIf = (condition: boolean, id: string): readonly string[] => (condition ? [id] : []);

export const notApplicable = (reason: string): Expected => ({
  status: 'not-applicable',
  reason,
  assumptions: [],
});

export const notStated = (reason: string): Expected => ({ status: 'not-stated', reason, assumptions: [] });

type Reading = NonNullable<Expected['readings']>[number];

export const readAs = (assumptions: readonly string[], ...readings: readonly Reading[]): Expected => ({
  status: 'computed',
  readings,
  assumptions: asSet(assumptions),
});

/** The answer of a text that is read one way. */
export const computed = (
  result: Reading['result'],
  assumptions: readonly string[],
  bound: Reading['bound'] = 'exact',
): Expected => readAs(assumptions, { bound, result, assumption: null });

/** The answer of a checker. */
export const found = (
  outcome: NonNullable<Expected['outcome']>,
  details: NonNullable<Expected['details']> = {},
  assumptions: readonly string[] = [],
): Expected => ({ status: 'computed', outcome, details, assumptions: asSet(assumptions) });

/** The refusal of a date, or month, outside the reach of a notice; both ends are in it. */
export const outside = (date: string | undefined, first: string, last = '9999'): Expected | undefined => {
  if (date === undefined) throw new TypeError('reads what was not given');
  if (date < first.slice(0, date.length)) return notApplicable('before-effective');
  return date > last.slice(0, date.length) ? notApplicable('after-expiry') : undefined;
};
