import { describe, expect, test } from 'vitest';
import { loadNotice } from '@/lib/content/load-notice';
import { localiseNotice } from '@/lib/content/localise-notice';
import { ruleParametersOf } from '@/lib/content/rule-parameters-of';
import { accountHolders } from '@/lib/rules/account-holders';
import { accountPurposes } from '@/lib/rules/account-purposes';
import { jinanAccountUse } from '@/lib/rules/checkers/jinan-account-use';

const parameters = ruleParametersOf(localiseNotice(loadNotice('jinan-2022'), 'zh-Hans'), jinanAccountUse);

type Given = Parameters<typeof jinanAccountUse.verdict>[0];

const findingOf = (given: Given) => {
  const verdict = jinanAccountUse.verdict(given, parameters);
  if (verdict.status !== 'computed') throw new Error(`refused: ${verdict.reason}`);
  return verdict;
};

/** The answer of 4-15 for each purpose: to oneself, spouse, parent, child, another person. */
const answers = {
  'designated-hospital': ['yes', 'yes', 'yes', 'yes', 'no'],
  'pharmacy-medicine': ['yes', 'yes', 'yes', 'yes', 'no'],
  'pharmacy-device': ['yes', 'yes', 'yes', 'yes', 'no'],
  'pharmacy-consumable': ['yes', 'yes', 'yes', 'yes', 'no'],
  'resident-insurance': ['yes', 'yes, assumed', 'yes, assumed', 'yes, assumed', 'no'],
  'large-expense-insurance': ['not-stated', 'not-stated', 'not-stated', 'not-stated', 'no'],
  'long-term-care-insurance': ['yes', 'yes, assumed', 'yes, assumed', 'yes, assumed', 'no'],
  'government-guided-commercial-insurance': ['yes', 'yes, assumed', 'yes, assumed', 'yes, assumed', 'no'],
  'other-commercial-insurance': ['not-stated', 'not-stated', 'not-stated', 'not-stated', 'no'],
  'public-health': ['no', 'no', 'no', 'no', 'no'],
  fitness: ['no', 'no', 'no', 'no', 'no'],
  wellness: ['no', 'no', 'no', 'no', 'no'],
  'other-outside-scope': ['no', 'no', 'no', 'no', 'no'],
} as const;

const combinations = accountPurposes.flatMap((purpose) =>
  accountHolders.map((who, place) => ({ purpose, who, answer: answers[purpose][place] })),
);

test('every combination is enumerated: five persons, thirteen purposes', () => {
  expect(Object.keys(answers)).toEqual(accountPurposes);
  expect(combinations).toHaveLength(65);
});

describe.each(['2023-01-01', '2023-12-31', '2024-01-01', '2027-12-31'])('on %s', (date) => {
  test.each(combinations)('$purpose for $who: $answer', ({ purpose, who, answer }) => {
    const { outcome, assumptions, details, nextSteps } = findingOf({ date, purpose, who });
    const assumed = assumptions.map(({ id }) => `, assumed${id === 'family-premiums' ? '' : ` ${id}`}`);
    expect(`${outcome}${assumed.join('')}`).toBe(answer);
    expect({ details, nextSteps }).toEqual({
      details: {},
      nextSteps: answer === 'not-stated' ? ['ask-office'] : [],
    });
  });
});

test.each([
  ['designated-hospital', 'self', ['account-family', 'account-hospital']],
  ['pharmacy-device', 'child', ['account-family', 'account-pharmacy']],
  ['resident-insurance', 'self', ['account-premiums']],
  ['long-term-care-insurance', 'spouse', ['account-family', 'account-premiums']],
  ['designated-hospital', 'other', ['account-family']],
  ['fitness', 'child', ['account-excluded']],
  ['fitness', 'other', ['account-excluded', 'account-family']],
  ['large-expense-insurance', 'self', ['account-premiums-unnamed', 'no-own-contribution']],
  ['other-commercial-insurance', 'parent', ['account-premiums-unnamed']],
] as const)('%s for %s rests on %j', (purpose, who, expected) => {
  const { reasons } = findingOf({ date: '2024-06-01', purpose, who });
  expect(reasons.map(({ id }) => id)).toEqual(expected);
  for (const { citations } of reasons) expect(citations).toHaveLength(1);
});

test('that nothing is due for the supplement is a reason only from 2024-01-01 (1-1)', () => {
  const reasonsOn = (date: string) =>
    findingOf({ date, purpose: 'large-expense-insurance', who: 'self' }).reasons.map(({ id }) => id);
  expect(reasonsOn('2023-12-31')).toEqual(['account-premiums-unnamed']);
  expect(reasonsOn('2024-01-01')).toEqual(['account-premiums-unnamed', 'no-own-contribution']);
});

test('every row is met, each by cases of its own', () => {
  const rows = jinanAccountUse.table.map(({ id }) => id);
  expect(new Set(rows).size).toBe(rows.length);
  for (const { when } of jinanAccountUse.table)
    expect(combinations.some(({ purpose, who }) => when({ date: '2024-06-01', purpose, who }))).toBe(true);
});

test.each([
  ['1900-01-01', 'before-effective', '2023-01-01'],
  ['2022-12-31', 'before-effective', '2023-01-01'],
  ['2028-01-01', 'after-expiry', '2027-12-31'],
  ['2100-12-31', 'after-expiry', '2027-12-31'],
])('%s is refused whatever is asked: %s', (date, reason, day) => {
  for (const { purpose, who } of combinations)
    expect(jinanAccountUse.verdict({ date, purpose, who }, parameters)).toMatchObject({
      status: 'not-applicable',
      reason,
      date: day,
    });
});
