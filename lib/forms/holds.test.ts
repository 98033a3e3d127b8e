import { expect, test } from 'vitest';
import { holds } from '@/lib/forms/holds';

const typed = { status: 'retired', month: '2024-01' };

test('holds for one of the values it names', () => {
  expect(holds({ field: 'status', in: ['retired'] }, typed)).toBe(true);
  expect(holds({ field: 'status', in: ['employed', 'retired'] }, typed)).toBe(true);
  expect(holds({ field: 'status', in: ['employed'] }, typed)).toBe(false);
  expect(holds({ field: 'status', in: [] }, typed)).toBe(false);
});

test.each([
  ['2023-12', false],
  ['2024-01', true],
  ['2024-02', true],
])('from 2024-01 on, itself included: %s %s', (month, expected) => {
  expect(holds({ field: 'month', from: '2024-01' }, { month })).toBe(expected);
});

test.each([
  ['2022-12', false],
  ['2023-01', true],
  ['2023-12', true],
  ['2024-01', false],
])('from 2023-01 and before 2024-01, itself not: %s %s', (month, expected) => {
  expect(holds({ field: 'month', from: '2023-01', before: '2024-01' }, { month })).toBe(expected);
});

test.each([
  ['0', false],
  ['0.0', false],
  ['00.00', false],
  ['0.01', true],
  ['10', true],
])('not zero: %s %s', (cost, expected) => {
  expect(holds({ field: 'cost', nonZero: true }, { cost })).toBe(expected);
});

test('never holds where nothing is typed', () => {
  expect(holds({ field: 'other' }, typed)).toBe(false);
  expect(holds({ field: 'other', before: '9999' }, typed)).toBe(false);
  expect(holds({ field: 'other', nonZero: true }, typed)).toBe(false);
});
