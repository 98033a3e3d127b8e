import { expect, test } from 'vitest';

import { deriveFigure } from '@/lib/words/derive-figure';

test.each([
  ['50% + 5个百分点', 55, '%'],
  ['50% + 5个百分点 + 5个百分点', 60, '%'],
  ['100% - 80%', 20, '%'],
  ['1000元 × 60%', 600, '元'],
  ['300元 - 200元', 100, '元'],
  ['580元 + 320元', 900, '元'],
  ['1.5万元 - 100元 × 3', 14700, '元'],
  ['320元 ÷ 2', 160, '元'],
  ['10%', 10, '%'],
])('%s comes to %d%s', (expression, value, unit) => {
  expect(deriveFigure(expression)?.result).toEqual({ value, unit });
});

test.each([
  '',
  '报销',
  '50元 + 5%',
  '50元 + 5天',
  '3元 ÷ 0',
  '50% × 8元',
  '50% + 5',
  '40%和50% + 5个百分点',
  '2023年1月 + 1年',
])('“%s” cannot be worked out', (expression) => {
  expect(deriveFigure(expression)).toBeNull();
});
