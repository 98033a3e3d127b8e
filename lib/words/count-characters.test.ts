import { expect, test } from 'vitest';

import { countCharacters } from '@/lib/words/count-characters';

test.each([
  ['起付线合并计算', 7],
  ['起付线（自己先付的部分），合并计算。', 14],
  ['2024 年', 5],
  ['2024 年，报 2.5%', 10],
  ['1,500.50 元', 9],
  ['50%＋5 个百分点＝55%', 13],
  ['DIP 付费', 5],
  ['“双通道”……——', 3],
  ['𠮷林', 2],
  ['', 0],
])('counts “%s” as a reader does', (text, count) => {
  expect(countCharacters(text)).toBe(count);
});
