import { describe, expect, test } from 'vitest';
import { loadNotice } from '@/lib/content/load-notice';
import { localiseNotice } from '@/lib/content/localise-notice';
import { ruleParametersOf } from '@/lib/content/rule-parameters-of';
import { shandongWaitingPeriod } from '@/lib/rules/checkers/shandong-waiting-period';
import { everyCase, foundBy } from '@/lib/rules/found-by.fixture';

const notice = localiseNotice(loadNotice('shandong-2021'), 'zh-Hans');
const found = foundBy(shandongWaitingPeriod, ruleParametersOf(notice, shandongWaitingPeriod));

const none = {
  paidAsRequired: false,
  enrolledInWindow: false,
  employeeLapsedWithin3Months: false,
  newborn: false,
  ruralLowIncome: false,
} as const;

/** What 2-p3 names: who one is, then how and when one joined, then whether one paid as required. */
const exemptions = [
  ['newborn', 'newborn'],
  ['ruralLowIncome', 'rural-low-income'],
  ['enrolledInWindow', 'enrolled-in-window'],
  ['employeeLapsedWithin3Months', 'employee-lapsed'],
  ['paidAsRequired', 'irregular-payment'],
] as const;

const free = {
  status: 'computed',
  outcome: 'yes',
  headline: 'none',
  details: { waitingPeriod: 'none' },
  nextSteps: [],
  assumptions: ['year-2021'],
} as const;

test('each place may set one for a person to whom nothing applies (2-p3)', () => {
  expect(found(none)).toEqual({
    status: 'computed',
    outcome: 'conditional',
    headline: 'may-be-set',
    details: { waitingPeriod: 'may-be-set' },
    reasons: ['irregular-payment', 'special-groups'],
    nextSteps: ['ask-place'],
    assumptions: ['year-2021'],
  });
});

describe('one is enough', () => {
  test.each(exemptions)('%s alone frees of a waiting period, for the reason %s (2-p3)', (field, reason) => {
    expect(found({ ...none, [field]: true })).toEqual({ ...free, reasons: [reason] });
  });
});

test('all reasons that apply are given, in the order of the questions (2-p3)', () => {
  expect(found({ ...none, enrolledInWindow: true, ruralLowIncome: true })).toEqual({
    ...free,
    reasons: ['rural-low-income', 'enrolled-in-window'],
  });
  const all = Object.fromEntries(exemptions.map(([field]) => [field, true]));
  expect(found(all)).toEqual({
    ...free,
    reasons: ['newborn', 'rural-low-income', 'enrolled-in-window', 'employee-lapsed', 'irregular-payment'],
  });
});

test('a newborn is asked about before anything that was paid or lapsed', () => {
  const [first, ...others] = Object.keys(shandongWaitingPeriod.fields);
  expect(first).toBe('newborn');
  expect(others.sort()).toEqual(
    Object.keys(none)
      .filter((name) => name !== 'newborn')
      .sort(),
  );
});

test('each of the 32 combinations meets one row: none applies only where nothing is true', () => {
  const cases = everyCase(shandongWaitingPeriod);
  expect(cases).toHaveLength(32);
  for (const input of cases) {
    const applying = exemptions.filter(([field]) => input[field] === true).map(([, reason]) => reason);
    expect(found(input)).toMatchObject(
      applying.length === 0 ? { outcome: 'conditional' } : { outcome: 'yes', reasons: applying },
    );
  }
});
