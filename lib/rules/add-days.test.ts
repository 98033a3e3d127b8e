import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { addDays } from '@/lib/rules/add-days';

afterEach(() => vi.unstubAllEnvs());

test.each([
  ['2020-01-15', 0, '2020-01-15'],
  ['2020-01-15', 5, '2020-01-20'],
  ['2020-01-15', -10, '2020-01-05'],
  ['2020-01-05', -10, '2019-12-26'],
  ['2019-12-30', 5, '2020-01-04'],
  ['2020-02-26', 5, '2020-03-02'],
  ['2019-02-26', 5, '2019-03-03'],
  ['1900-02-28', 1, '1900-03-01'],
  ['2000-02-28', 1, '2000-02-29'],
  ['1900-01-01', -13, '1899-12-19'],
  ['2100-12-31', 5, '2101-01-05'],
])('%s and %i days is %s', (date, days, expected) => {
  expect(addDays(date, days)).toBe(expected);
});

test.each(['Asia/Shanghai', 'America/New_York', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'])(
  'is the same in the time zone %s, also over the change to summer time',
  (zone) => {
    vi.stubEnv('TZ', zone);
    expect(addDays('1986-05-03', 1)).toBe('1986-05-04');
    expect(addDays('2024-03-09', 2)).toBe('2024-03-11');
    expect(addDays('2024-11-04', -2)).toBe('2024-11-02');
  },
);

const anyDate = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('there and back is the same day, and later days are greater', () => {
  fc.assert(
    fc.property(anyDate, fc.integer({ min: 1, max: 400 }), (date, days) => {
      expect(addDays(addDays(date, days), -days)).toBe(date);
      expect(addDays(date, days) > date).toBe(true);
    }),
  );
});
