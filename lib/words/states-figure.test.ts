import { expect, test } from 'vitest';

import { statesFigure } from '@/lib/words/states-figure';
import { writtenFiguresIn } from '@/lib/words/written-figures-in';

function states(own: string, official: string): boolean {
  const [figure] = writtenFiguresIn(official);
  return figure !== undefined && statesFigure(writtenFiguresIn(own), figure);
}

test.each([
  ['6000 元', '6000元'],
  ['1 万元', '10000元'],
  ['3 个月', '三个月'],
  ['2024 年 1 月起', '自2024年1月起'],
  ['2024 年起', '自2024年1月起'],
  ['2022 年 10 月起', '自2022年10月1日起'],
  ['2022 年年底', '2022年年底以前'],
  ['2022 年 12 月 31 日', '2022年年底以前'],
  ['2021 年 9 月底', '9月底前'],
  ['2023 年 1 月起', '2023年起'],
  ['5 种病', '5个门诊慢特病'],
])('“%s” states “%s”', (own, official) => {
  expect(states(own, official)).toBe(true);
});

test.each([
  ['10 个百分点', '10%'],
  ['10 元', '10天'],
  ['5 天', '5个工作日'],
  ['2024 年', '自2024年1月起'],
  ['2022 年 10 月', '2022年10月8日'],
  ['2023 年 8 月 31 日', '2024年8月31日'],
  ['6 月底', '9月底前'],
])('“%s” does not state “%s”', (own, official) => {
  expect(states(own, official)).toBe(false);
});
