import { describe, expect, test } from 'vitest';
import { loadNotice } from '@/lib/content/load-notice';
import { localiseNotice } from '@/lib/content/localise-notice';
import { ruleParametersOf } from '@/lib/content/rule-parameters-of';
import { neimengguAccountUse } from '@/lib/rules/checkers/neimenggu-account-use';
import { everyCase, foundBy } from '@/lib/rules/found-by.fixture';

const notice = localiseNotice(loadNotice('neimenggu-2021'), 'zh-Hans');
const found = foundBy(neimengguAccountUse, ruleParametersOf(notice, neimengguAccountUse));

const persons = ['self', 'spouse', 'parent', 'child', 'other'] as const;

/** What clause 3 says of each purpose, for the persons in the order above. */
const outcomes = {
  'designated-hospital': ['yes', 'yes', 'yes', 'yes', 'no'],
  'pharmacy-medicine': ['yes', 'yes', 'yes', 'yes', 'no'],
  'pharmacy-device': ['yes', 'yes', 'yes', 'yes', 'no'],
  'pharmacy-consumable': ['yes', 'yes', 'yes', 'yes', 'no'],
  'resident-insurance': ['not-stated', 'yes', 'yes', 'yes', 'no'],
  'large-expense-insurance': ['not-stated', 'yes', 'yes', 'yes', 'no'],
  'long-term-care-insurance': ['not-stated', 'yes', 'yes', 'yes', 'no'],
  'government-guided-commercial-insurance': ['not-stated', 'not-stated', 'not-stated', 'not-stated', 'no'],
  'other-commercial-insurance': ['not-stated', 'not-stated', 'not-stated', 'not-stated', 'no'],
  'public-health': ['no', 'no', 'no', 'no', 'no'],
  fitness: ['no', 'no', 'no', 'no', 'no'],
  wellness: ['no', 'no', 'no', 'no', 'no'],
  'other-outside-scope': ['no', 'no', 'no', 'no', 'no'],
} as const;

const cases = Object.entries(outcomes).flatMap(([purpose, ofPersons]) =>
  persons.map((who, place) => ({ who, purpose, outcome: ofPersons[place] })),
);

const date = '2022-10-01';

describe.each([date, '2023-05-01', '2100-12-31'])('on %s', (day) => {
  test.each(cases)('$purpose for $who: $outcome (3)', ({ outcome, ...asked }) => {
    expect(found({ date: day, ...asked })).toMatchObject({
      status: 'computed',
      outcome,
      details: {},
      assumptions: ['start-7-1'],
    });
  });
});

test.each([
  ['self', 'designated-hospital', 'care', ['own-care'], []],
  ['child', 'pharmacy-device', 'care', ['own-care'], []],
  ['spouse', 'resident-insurance', 'premium', ['family-premiums'], []],
  ['self', 'resident-insurance', 'own-premium', ['premiums-of-others'], ['ask-office']],
  ['parent', 'other-commercial-insurance', 'commercial', ['three-insurances'], ['ask-office']],
  ['self', 'government-guided-commercial-insurance', 'commercial', ['three-insurances'], ['ask-office']],
  ['other', 'pharmacy-medicine', 'not-for-them', ['family-only'], []],
  ['other', 'long-term-care-insurance', 'not-for-them', ['family-only'], []],
  ['other', 'other-commercial-insurance', 'not-for-them', ['family-only'], []],
  ['other', 'fitness', 'not-for-this', ['outside-scope', 'family-only'], []],
  ['self', 'public-health', 'not-for-this', ['outside-scope'], []],
] as const)('%s, %s: %s, because of %j (3)', (who, purpose, headline, reasons, nextSteps) => {
  expect(found({ date, who, purpose })).toMatchObject({ headline, reasons, nextSteps });
});

test('every combination is in the table', () => {
  const listed = cases.map(({ who, purpose }) => `${who} ${purpose}`).sort();
  const asked = everyCase(neimengguAccountUse).map(({ who, purpose }) => `${who} ${purpose}`);
  expect(asked.sort()).toEqual(listed);
});

describe('dates before the start (7-1)', () => {
  test.each(['1900-01-01', '2021-12-15', '2022-09-30'])('%s is refused, whatever is asked', (day) => {
    for (const asked of everyCase(neimengguAccountUse))
      expect(found({ date: day, ...asked })).toEqual({
        status: 'not-applicable',
        reason: 'before-effective',
        date: '2022-10-01',
        citations: [{ clause: 'neimenggu-2021/7-1', quote: '2022年10月1日起启动实施' }],
      });
  });

  test.each(['2022-10-01', '2022-10-02'])('%s is answered', (day) => {
    for (const asked of everyCase(neimengguAccountUse))
      expect(found({ date: day, ...asked }).status).toBe('computed');
  });
});
