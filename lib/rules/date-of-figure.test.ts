import { expect, test } from 'vitest';
import type { RuleFigure } from '@/lib/model/rule-parameters';
import { dateOfFigure } from '@/lib/rules/date-of-figure';

const figure: RuleFigure = {
  id: 'starts-on',
  unit: 'date',
  value: '2023-01-01',
  from: null,
  to: null,
  citation: { clause: 'sample-2020/closing', quote: '自2023年1月1日起' },
};

test('gives the day a figure states', () => {
  expect(dateOfFigure(figure)).toBe('2023-01-01');
});

test.each([
  { unit: 'money', value: '1.00' },
  { unit: 'percent', value: 50 },
  { unit: 'not-stated', value: null },
  { unit: 'date', value: null },
] as const)('refuses a figure that is no date: $unit $value', (other) => {
  expect(() => dateOfFigure({ ...figure, ...other })).toThrow(new TypeError('starts-on is no date'));
});
