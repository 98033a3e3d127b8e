import { expect, test } from 'vitest';
import type { RuleFigure } from '@/lib/model/rule-parameters';
import { parametersInForce } from '@/lib/rules/parameters-in-force';
import { refuseOutsidePeriod } from '@/lib/rules/refuse-outside-period';

const dayOf = (id: string, value: string): RuleFigure => ({
  id,
  unit: 'date',
  value,
  from: null,
  to: null,
  citation: { clause: 'sample-2020/closing', quote: value },
});
const start = dayOf('starts-on', '2020-02-29');
const end = dayOf('ends-on', '2024-08-31');

const refusalOn = (date: string, figures: readonly RuleFigure[]) =>
  refuseOutsidePeriod(date, parametersInForce({ figures, quotes: [] }, date));

test.each(['1900-01-01', '2019-12-31', '2020-02-28'])('%s is before the first day', (date) => {
  expect(refusalOn(date, [start, end])).toEqual({
    status: 'not-applicable',
    reason: 'before-effective',
    date: '2020-02-29',
    citations: [start.citation],
  });
});

test.each(['2020-02-29', '2020-03-01', '2024-08-30', '2024-08-31'])('%s is reached', (date) => {
  expect(refusalOn(date, [start, end])).toBeUndefined();
});

test.each(['2024-09-01', '2100-12-31'])('%s is after the last day', (date) => {
  expect(refusalOn(date, [start, end])).toEqual({
    status: 'not-applicable',
    reason: 'after-expiry',
    date: '2024-08-31',
    citations: [end.citation],
  });
});

test('a notice that prints no end reaches every later day', () => {
  expect(refusalOn('2100-12-31', [start])).toBeUndefined();
  expect(refusalOn('2020-02-28', [start])?.reason).toBe('before-effective');
});

test('a first day that is no date is refused as content, not passed over', () => {
  const broken: RuleFigure = { ...start, unit: 'money', value: '1.00' };
  expect(() => refusalOn('2020-03-01', [broken])).toThrow(TypeError);
});
