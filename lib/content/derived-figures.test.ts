import { expect, test } from 'vitest';

import { derivedFigures } from '@/lib/content/derived-figures';

test.each([
  ['三级医院报 50%＋5 个百分点＝55%。', ['50%', '5个百分点'], ['55%']],
  ['原来是 320－40＝280 元。', ['320', '40'], ['280']],
  ['1000 元×80%＝800 元，1000－800＝200 元。', ['1000', '80%'], ['800', '200']],
  ['50%＋5 个百分点＋5 个百分点＝60%', ['50%', '5个百分点'], ['60%']],
])('%s derives its result', (words, printed, derived) => {
  expect(derivedFigures(words, printed)).toEqual(derived);
});

test('derives nothing from a figure that is not printed', () => {
  expect(derivedFigures('50%＋10 个百分点＝60%', ['50%', '5个百分点'])).toEqual([]);
});

test('derives nothing where the sum is wrong', () => {
  expect(derivedFigures('50%＋5 个百分点＝56%', ['50%', '5个百分点'])).toEqual([]);
});

test('takes a figure without an equation for no derived one', () => {
  expect(derivedFigures('报 55%。', ['50%'])).toEqual([]);
});
