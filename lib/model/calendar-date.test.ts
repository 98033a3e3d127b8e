import { expect, test } from 'vitest';

import { calendarDateSchema } from '@/lib/model/calendar-date';

test.each(['1900-01-01', '2024-02-29', '2100-12-31'])('takes %s', (date) => {
  expect(calendarDateSchema.parse(date)).toBe(date);
});

test.each([
  '1899-12-31',
  '2101-01-01',
  '2023-02-29',
  '1900-02-29',
  '2024-13-01',
  '2024-1-1',
  '2024-01-01 ',
  '2024-01-01T00:00',
  '',
  2024,
])('refuses %s', (date) => {
  expect(calendarDateSchema.safeParse(date).success).toBe(false);
});
