import { expect, test } from 'vitest';

import { equationsIn } from '@/lib/words/equations-in';

test.each([
  ['三级医院是 50%＋5 个百分点＝55%。', [{ figure: '55%', is: '50% + 5个百分点' }]],
  [
    '报 1000 元×60%＝600 元，自己付 1000 元－600 元＝400 元',
    [
      { figure: '600元', is: '1000元 × 60%' },
      { figure: '400元', is: '1000元 - 600元' },
    ],
  ],
  ['报 55%', []],
  ['共济＋保障＝好事', []],
])('finds the equations of %s', (text, equations) => {
  expect(equationsIn(text)).toEqual(equations);
});
