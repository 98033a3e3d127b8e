import { expect, test } from 'vitest';

import { isHolding, noticeStatusOn } from '@/lib/model/notice-status';

const none = { issued: null, effective: null, ends: null, arrangementsOfYear: null };

test('starts on its first day, or on the day of issue where no first day is printed', () => {
  const issued = { ...none, kind: 'notice', issued: '2020-05-01' } as const;
  expect(noticeStatusOn(issued, '2020-04-30')).toBe('not-yet');
  expect(noticeStatusOn(issued, '2020-05-01')).toBe('no-expiry-printed');
  expect(noticeStatusOn({ ...issued, effective: '2020-06-01' }, '2020-05-31')).toBe('not-yet');
});

test('is in force on its last day and expired after it', () => {
  const ending = { ...none, kind: 'notice', ends: '2020-12-31' } as const;
  expect(noticeStatusOn(ending, '2020-12-31')).toBe('in-force');
  expect(noticeStatusOn(ending, '2021-01-01')).toBe('expired');
});

test('keeps a draft a draft on every day', () => {
  const draft = {
    kind: 'draft',
    issued: '2020-01-01',
    effective: null,
    ends: '2020-12-31',
    arrangementsOfYear: 2020,
  } as const;
  for (const day of ['1999-01-01', '2020-06-01', '2099-01-01'])
    expect(noticeStatusOn(draft, day)).toBe('draft');
});

test.each([
  ['in-force', true],
  ['no-expiry-printed', true],
  ['not-yet', false],
  ['expired', false],
  ['past-year', false],
  ['draft', false],
] as const)('a notice that is %s holds: %s', (status, holds) => {
  expect(isHolding(status)).toBe(holds);
});
