import { expect, test } from 'vitest';

import { figuresIn } from '@/lib/content/figures-in';

test.each([
  ['由1万元降低至8000元', ['10000', '8000']],
  ['1.5 万元和 1,500.50 元', ['15000', '1500.5']],
  ['由40%提高至50％', ['40%', '50%']],
  ['再提高 5 个百分点', ['5个百分点']],
  ['2023年1月起', ['2023', '1']],
  ['三个月', []],
])('finds the figures of %s', (words, figures) => {
  expect(figuresIn(words)).toEqual(figures);
});
