import { expect, test } from 'vitest';
import { lastWeekdays } from '@/lib/rules/last-weekdays';

test.each([
  // Tuesday: over one weekend.
  ['2020-06-30', ['2020-06-30', '2020-06-29', '2020-06-26', '2020-06-25', '2020-06-24']],
  // Friday: one week, without a weekend between.
  ['2021-12-31', ['2021-12-31', '2021-12-30', '2021-12-29', '2021-12-28', '2021-12-27']],
  // Sunday: the weekend itself is left out.
  ['2019-06-30', ['2019-06-28', '2019-06-27', '2019-06-26', '2019-06-25', '2019-06-24']],
  // Saturday.
  ['2022-12-31', ['2022-12-30', '2022-12-29', '2022-12-28', '2022-12-27', '2022-12-26']],
  // Monday, over the end of a month of 29 days.
  ['2024-03-04', ['2024-03-04', '2024-03-01', '2024-02-29', '2024-02-28', '2024-02-27']],
])('the last five up to %s', (end, expected) => {
  expect(lastWeekdays(end, 5)).toEqual(expected);
});

test('of none there are none', () => {
  expect(lastWeekdays('2020-06-30', 0)).toEqual([]);
});
