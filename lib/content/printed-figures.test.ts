import { expect, test } from 'vitest';

import { printedFigures } from '@/lib/content/printed-figures';

test.each([
  ['评估时间不超过三个月', ['3']],
  ['第十二批', ['12']],
  ['提高10%', ['10%', '10个百分点']],
  ['由2万元降低到1.5万元', ['20000', '15000']],
])('finds the figures of %s', (official, figures) => {
  expect(printedFigures(official)).toEqual(figures);
});
