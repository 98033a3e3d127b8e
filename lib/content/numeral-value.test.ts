import { expect, test } from 'vitest';

import { numeralValue } from '@/lib/content/numeral-value';

test.each([
  ['一', 1],
  ['九', 9],
  ['十', 10],
  ['十一', 11],
  ['二十', 20],
  ['九十九', 99],
  ['7', 7],
  ['12', 12],
])('reads %s as %i', (numeral, value) => {
  expect(numeralValue(numeral)).toBe(value);
});

test.each(['', '零', '一百', '甲', '二二', '07'])('refuses “%s”', (numeral) => {
  expect(numeralValue(numeral)).toBeNull();
});
