import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberOfDay, shiftDate, weekdayOf } from '@/lib/rules/second-opinion/calendar.fixture';

test('knows the day of the week', () => {
  expect(weekdayOf(numberOfDay('2019-12-31'))).toBe(2);
  expect(weekdayOf(numberOfDay('2024-02-29'))).toBe(4);
  expect(weekdayOf(numberOfDay('2026-11-21'))).toBe(6);
});

test('counts over ends of months and leap days', () => {
  expect(shiftDate('2020-03-03', -10)).toBe('2020-02-22');
  expect(shiftDate('2021-03-03', -10)).toBe('2021-02-21');
  expect(shiftDate('1900-02-28', 1)).toBe('1900-03-01');
  expect(shiftDate('2019-12-31', 1)).toBe('2020-01-01');
});

test('counts days as the calendar of the machine does', () => {
  const before1900 = Date.UTC(1899, 11, 31) / 86_400_000;
  fc.assert(
    fc.property(fc.nat(73_414), (offset) => {
      const day = new Date((before1900 + 1 + offset) * 86_400_000);
      const date = shiftDate('1900-01-01', offset);
      expect(date).toBe(day.toISOString().slice(0, 10));
      expect(numberOfDay(date) - numberOfDay('1900-01-01')).toBe(offset);
      expect(weekdayOf(numberOfDay(date)) % 7).toBe(day.getUTCDay());
    }),
  );
});
