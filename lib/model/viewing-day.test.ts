import { expect, test } from 'vitest';
import { toCompare, viewingDay } from '@/lib/model/viewing-day';

test('compares as dates do', () => {
  const day = viewingDay('2027-12-31');
  expect(['2027-12-30', '2027-12-31', '2028-01-01'].map(day.isBefore)).toEqual([false, false, true]);
  expect(['2027-12-30', '2027-12-31', '2028-01-01'].map(day.isAfter)).toEqual([true, false, false]);
});

test.each([
  ['nothing was asked', [], [], undefined],
  ['every answer is past turning', ['2027-01-01'], ['2026-12-31'], undefined],
  ['a first day is still to come', ['2028-02-29', '2028-03-01'], [], '2028-02-29'],
  ['a last day is still to come: it turns on the day after', [], ['2028-02-28', '2030-12-31'], '2028-02-29'],
  ['today is the last day', [], ['2027-12-31'], '2028-01-01'],
  ['today is the first day', ['2027-12-31'], [], undefined],
])('knows until when its answers hold where %s', (_, before, after, until) => {
  const day = viewingDay('2027-12-31');
  for (const date of before) day.isBefore(date);
  for (const date of after) day.isAfter(date);
  expect(day.holdsUntil()).toBe(until);
});

test('what was said of a page stays true: nothing that turns earlier is compared after it', () => {
  const day = viewingDay('2027-06-01');
  day.isAfter('2027-12-31');
  expect(day.holdsUntil()).toBe('2028-01-01');
  expect(day.isAfter('2028-12-31')).toBe(false);
  expect(day.isBefore('2026-01-01')).toBe(false);
  expect(() => day.isAfter('2027-12-30')).toThrow('hold until 2028-01-01 turns on 2027-12-31');
});

test('holds for ever once it was said so', () => {
  const day = viewingDay('2027-06-01');
  expect(day.holdsUntil()).toBeUndefined();
  expect(() => day.isBefore('2030-01-01')).toThrow(RangeError);
});

test('a date is taken as the day it names', () => {
  expect(toCompare('2027-12-31').isAfter('2027-12-30')).toBe(true);
});
