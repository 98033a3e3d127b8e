import { expect, test } from 'vitest';

import type { WrittenFigure } from '@/lib/words/written-figure';
import { writtenFiguresIn } from '@/lib/words/written-figures-in';

function count(figure: WrittenFigure): string {
  if (figure.kind === 'quantity') return `${figure.value}${figure.unit}`;
  const { year, month, day, starts } = figure;
  return [year ?? '·', month ?? '·', day ?? '·'].join('-') + (starts ? ' on' : '');
}

test.each([
  ['由1万元降低至8000元', ['10000元', '8000元']],
  ['8,000 元和 1.5万元', ['8000元', '15000元']],
  ['90元/人/年', ['90元']],
  ['由40%提高至50％', ['40%', '50%']],
  ['报七成', ['70%']],
  ['再提高 5 个百分点', ['5个百分点']],
  ['术前10天及手术后5天', ['10天', '5天']],
  ['最后5个工作日', ['5工作日']],
  ['不超过三个月，3个月内', ['3个月', '3个月']],
  ['可设置3年过渡期，试行期三年', ['3年', '3年']],
  ['70周岁以下，70岁', ['70岁', '70岁']],
  ['0—17周岁', ['0岁', '17岁']],
  ['在1—2个县', ['1个', '2个']],
  ['国家第四批、第 5 批', ['4第', '5第']],
  ['60种、56种增加至79种', ['60种', '56种', '79种']],
])('finds the quantities of %s', (text, figures) => {
  expect(writtenFiguresIn(text).map(count)).toEqual(figures);
});

test.each([
  ['2023年1月1日起', ['2023-1-1']],
  ['2024 年 1 月起', ['2024-1-·']],
  ['2023年起按2%', ['2023-·-· on', '2%']],
  ['2021年度', ['2021-·-·']],
  ['2022年年底以前', ['2022-12-31']],
  ['2021年底', ['2021-12-31']],
  ['2022年6月底前', ['2022-6-30']],
  ['2024 年 2 月底', ['2024-2-29']],
  ['9月底前', ['·-9-30']],
  ['8 月 31 日', ['·-8-31']],
])('finds the dates of %s', (text, figures) => {
  expect(writtenFiguresIn(text).map(count)).toEqual(figures);
});

test.each(['三级医院', '一级、二级', '两病', '四个不摘', '第（六）条', '看第 2、3 段', '一是，二是', '几成'])(
  'finds no figure in %s',
  (text) => {
    expect(writtenFiguresIn(text)).toEqual([]);
  },
);

test('keeps the number of a document whole', () => {
  expect(writtenFiguresIn('国办发〔2021〕14号').map(({ written }) => written)).toEqual(['〔2021〕14号']);
});
