import { expect, test } from 'vitest';
import { loadNotice } from '@/lib/content/load-notice';
import { localiseNotice } from '@/lib/content/localise-notice';
import { ruleParametersOf } from '@/lib/content/rule-parameters-of';
import { jinanEntitlement } from '@/lib/rules/checkers/jinan-entitlement';

const parameters = ruleParametersOf(localiseNotice(loadNotice('jinan-2022'), 'zh-Hans'), jinanEntitlement);

const verdictOn = (date: string, inJinanEmployeeInsurance: boolean) =>
  jinanEntitlement.verdict({ date, inJinanEmployeeInsurance }, parameters);

const findingOn = (date: string, isMember: boolean) => {
  const verdict = verdictOn(date, isMember);
  if (verdict.status !== 'computed') throw new Error(`refused: ${verdict.reason}`);
  return { ...verdict, reasons: verdict.reasons.map(({ id }) => id) };
};

test.each(['2023-01-01', '2023-12-30', '2023-12-31'])(
  'on %s a member is entitled; what one pays in oneself is not stated (1-1)',
  (date) => {
    expect(findingOn(date, true)).toMatchObject({
      outcome: 'yes',
      details: { ownContribution: 'not-stated' },
      reasons: ['every-member'],
      nextSteps: ['ask-contribution'],
      assumptions: [],
    });
  },
);

test.each(['2024-01-01', '2024-01-02', '2027-12-31'])(
  'on %s a member is entitled and pays in nothing (1-1)',
  (date) => {
    expect(findingOn(date, true)).toMatchObject({
      outcome: 'yes',
      details: { ownContribution: 'none' },
      reasons: ['every-member', 'no-own-contribution'],
      assumptions: [],
    });
  },
);

test.each(['2023-01-01', '2023-12-31', '2024-01-01', '2027-12-31'])(
  'on %s the clause says nothing of others (1-1)',
  (date) => {
    expect(findingOn(date, false)).toMatchObject({
      outcome: 'not-stated',
      details: {},
      reasons: ['members-only'],
      assumptions: [],
    });
  },
);

test.each([
  ['1900-01-01', 'before-effective', '2023-01-01'],
  ['2022-12-31', 'before-effective', '2023-01-01'],
  ['2028-01-01', 'after-expiry', '2027-12-31'],
  ['2100-12-31', 'after-expiry', '2027-12-31'],
])('%s is refused for everybody: %s', (date, reason, day) => {
  for (const isMember of [true, false])
    expect(verdictOn(date, isMember)).toMatchObject({ status: 'not-applicable', reason, date: day });
});
