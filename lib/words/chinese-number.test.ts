import { expect, test } from 'vitest';

import { chineseNumber } from '@/lib/words/chinese-number';

test.each([
  ['三', 3],
  ['两', 2],
  ['十', 10],
  ['十五', 15],
  ['二十', 20],
  ['九十九', 99],
  ['一百二十', 120],
  ['一百零五', 105],
])('%s is %i', (numeral, value) => {
  expect(chineseNumber(numeral)).toBe(value);
});

test.each(['', '几', '三三', '若干', '3'])('“%s” is no numeral', (numeral) => {
  expect(chineseNumber(numeral)).toBeNull();
});
