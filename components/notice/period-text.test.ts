import { expect, test } from 'vitest';
import { periodText } from '@/components/notice/period-text';
import { messagesOf } from '@/lib/i18n/messages-of';

test.each([
  [{ from: null, to: null }, ''],
  [{ from: null, to: '2022-12-31' }, '到 2022 年底'],
  [{ from: null, to: '2021-08-31' }, '到 2021-08-31'],
  [{ from: '2024-01-01', to: null }, '2024 年起'],
  [{ from: '2021-09-01', to: null }, '2021-09-01 起'],
  [{ from: '2023-01-01', to: '2023-12-31' }, '2023 年'],
  [{ from: '2024-01-01', to: '2027-12-31' }, '2024–2027 年'],
  [{ from: '2021-09-01', to: '2024-08-31' }, '2021-09-01 到 2024-08-31'],
])('%o is “%s”', (period, text) => {
  expect(periodText(period, messagesOf('zh-Hans').notice)).toBe(text);
});
