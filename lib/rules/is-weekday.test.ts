import { afterEach, expect, test, vi } from 'vitest';
import { isWeekday } from '@/lib/rules/is-weekday';

afterEach(() => vi.unstubAllEnvs());

/** A week from Monday to Sunday. */
const week = [
  '2020-06-22',
  '2020-06-23',
  '2020-06-24',
  '2020-06-25',
  '2020-06-26',
  '2020-06-27',
  '2020-06-28',
];
const mondayToFriday = [true, true, true, true, true, false, false];

test.each(['Asia/Shanghai', 'America/New_York', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'])(
  'Monday to Friday are, Saturday and Sunday are not, in the time zone %s too',
  (zone) => {
    vi.stubEnv('TZ', zone);
    expect(week.map(isWeekday)).toEqual(mondayToFriday);
  },
);

test('a public holiday on a weekday is one: the calendar of holidays is not known', () => {
  expect(isWeekday('2020-01-01')).toBe(true);
});
