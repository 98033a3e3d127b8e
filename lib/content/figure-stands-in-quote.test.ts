import { expect, test } from 'vitest';

import { figureStandsInQuote } from '@/lib/content/figure-stands-in-quote';
import { figureSchema } from '@/lib/model/parameter';

function stands(unit: string, value: string | number | null, quote: string): boolean {
  const figure = { id: 'figure', what: '数', unit, value, from: null, to: null, clause: '1', quote };
  return figureStandsInQuote(figureSchema.parse(figure));
}

test.each([
  ['money', '4500.00', '提高至4500元'],
  ['money', '10000.00', '由1万元降低'],
  ['percent', 50, '提高至50%'],
  ['percent', 2.5, '平均水平的2.5%'],
  ['percent', 0, '在其它医疗机构就医的，不予报销'],
  ['percentage-points', 5, '提高5个百分点'],
  ['percentage-points', -10, '降低10个百分点'],
  ['percentage-points', 10, '支付比例普遍提高10%'],
  ['count', 10, '住院日前10天'],
  ['date', '2023-01-01', '自2023年1月1日起'],
  ['date', '2024-01-01', '自2024年1月起'],
  ['date', '2022-06-30', '确保2022年6月底前'],
  ['date', '2021-12-31', '确保2021年年底'],
  ['date', '2021-12-31', '推进联网结算，12月底前各市实现'],
  ['not-stated', null, '按规定'],
])('%s %s stands in “%s”', (unit, value, quote) => {
  expect(stands(unit, value, quote)).toBe(true);
});

test.each([
  ['money', '4500.00', '提高至14500元'],
  ['money', '50.00', '提高至50%'],
  ['percent', 5, '提高5个百分点'],
  ['percent', 20, '不予报销'],
  ['percent', 0, '个人自付20%'],
  ['percentage-points', 5, '提高15%'],
  ['count', 10, '提高10%'],
  ['count', 1, '住院日前10天'],
  ['date', '2024-01-02', '自2024年1月起'],
  ['date', '2022-06-29', '确保2022年6月底前'],
  ['date', '2021-06-30', '确保2022年6月底前'],
  ['date', '2021-12-30', '12月底前各市实现'],
  ['date', '2021-02-28', '12月底前各市实现'],
])('%s %s does not stand in “%s”', (unit, value, quote) => {
  expect(stands(unit, value, quote)).toBe(false);
});
