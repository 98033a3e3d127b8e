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
  reasons: ['five-diseases'],
  assumptions: ['year-2021'],
} as const;
const dueBy = '2021-12-31';
const toCome = {
  ...finding,
  outcome: 'conditional',
  headline: 'to-come',
  details: { dueBy, due: false },
  nextSteps: ['ask-city'],
} as const;
const due = { ...toCome, headline: 'due', details: { dueBy, due: true } } as const;
const notNamed = {
  ...finding,
  outcome: 'not-stated',
  headline: 'not-named',
  details: {},
  nextSteps: ['ask-disease'],
} as const;

describe.each(five)('%s (7-p1)', (condition) => {
  test.each(['1900-01-01', '2021-08-18', '2021-12-30'])('on %s the cities still have time', (date) => {
    expect(found({ date, condition })).toEqual(toCome);
  });

  test.each(['2021-12-31', '2022-01-01', '2026-11-28', '2100-12-31'])(
    'on %s it was to be there; whether it is, the notice cannot say',
    (date) => {
      expect(found({ date, condition })).toEqual(due);
    },
  );
});

test.each(['1900-01-01', '2021-12-30', '2021-12-31', '2022-01-01', '2100-12-31'])(
  'of any other disease the notice says nothing, also on %s (7-p1)',
  (date) => {
    expect(found({ date, condition: 'other' })).toEqual(notNamed);
  },
);

test('no combination is a plain yes: a task of the cities is not what a patient finds (7-p1)', () => {
  for (const input of everyCase(shandongCrossProvinceChronic))
    for (const date of ['2021-12-30', '2021-12-31', '2022-03-01'])
      expect(found({ ...input, date })).not.toMatchObject({ outcome: 'yes' });
});

test('these are all conditions that are asked about', () => {
  const listed = [...five, 'other'].map((condition) => ({ condition }));
  expect(everyCase(shandongCrossProvinceChronic)).toEqual(listed);
});
