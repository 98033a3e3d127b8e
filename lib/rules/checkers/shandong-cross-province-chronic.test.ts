import { describe, expect, test } from 'vitest';
import { loadNotice } from '@/lib/content/load-notice';
import { localiseNotice } from '@/lib/content/localise-notice';
import { ruleParametersOf } from '@/lib/content/rule-parameters-of';
import { shandongCrossProvinceChronic } from '@/lib/rules/checkers/shandong-cross-province-chronic';
import { everyCase, foundBy } from '@/lib/rules/found-by.fixture';

const notice = localiseNotice(loadNotice('shandong-2021'), 'zh-Hans');
const found = foundBy(shandongCrossProvinceChronic, ruleParametersOf(notice, shandongCrossProvinceChronic));

const five = [
  'hypertension',
  'diabetes',
  'cancer-chemoradiotherapy',
  'dialysis',
  'transplant-antirejection',
] as const;

const finding = {
  status: 'computed',
  details: {},
  reasons: ['five-diseases'],
  assumptions: ['year-2021'],
} as const;
const byThen = { ...finding, outcome: 'yes', headline: 'open', nextSteps: ['ask-hospital'] } as const;
const before = {
  ...finding,
  outcome: 'conditional',
  headline: 'not-yet-everywhere',
  nextSteps: ['ask-city'],
} as const;
const notNamed = {
  ...finding,
  outcome: 'not-stated',
  headline: 'not-named',
  nextSteps: ['ask-disease'],
} as const;

describe.each(five)('%s (7-p1)', (condition) => {
  test.each(['1900-01-01', '2021-08-18', '2021-12-30'])('on %s depends on the city', (date) => {
    expect(found({ date, condition })).toEqual(before);
  });

  test.each(['2021-12-31', '2022-01-01', '2100-12-31'])('on %s every city is to have it', (date) => {
    expect(found({ date, condition })).toEqual(byThen);
  });
});

test.each(['1900-01-01', '2021-12-30', '2021-12-31', '2022-01-01', '2100-12-31'])(
  'of any other disease the notice says nothing, also on %s (7-p1)',
  (date) => {
    expect(found({ date, condition: 'other' })).toEqual(notNamed);
  },
);

test('these are all conditions that are asked about', () => {
  const listed = [...five, 'other'].map((condition) => ({ condition }));
  expect(everyCase(shandongCrossProvinceChronic)).toEqual(listed);
});
