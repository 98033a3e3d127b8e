import { expect, test } from 'vitest';

import { standsInWords } from '@/lib/words/stands-in-words';
import { writtenFiguresIn } from '@/lib/words/written-figures-in';

function stands(own: string, official: string, year: number | null = null): boolean {
  const [figure] = writtenFiguresIn(own);
  return figure !== undefined && standsInWords(figure, writtenFiguresIn(official), year);
}

test.each([
  ['6000 元', '提高至6000元'],
  ['2024 年', '自2024年1月起'],
  ['2024 年 1 月 1 日起', '自2024年1月起'],
  ['2023 年 1 月起', '2023年起'],
  ['2021 年', '国办发〔2021〕14号'],
  ['一年', '年度支付限额'],
  ['3 个月', '不超过三个月'],
  ['第 4 批', '第四批药品'],
  ['第一次', '支付60%'],
])('“%s” stands in “%s”', (own, official) => {
  expect(stands(own, official)).toBe(true);
});

test('the year the notice speaks of may be added to a day without a year, no other', () => {
  expect(stands('2021 年 9 月底', '9月底前', 2021)).toBe(true);
  expect(stands('2022 年 9 月底', '9月底前', 2021)).toBe(false);
  expect(stands('2021 年 9 月底', '9月底前')).toBe(false);
});

test.each([
  ['55%', '50%，再提高5个百分点'],
  ['10 个百分点', '提高10%'],
  ['2024 年 2 月', '自2024年1月起'],
  ['2024 年 3 月', '2024年'],
  ['2 年', '过渡期3年'],
  ['七成', '支付60%'],
  ['第 4 批', '4种'],
])('“%s” does not stand in “%s”', (own, official) => {
  expect(stands(own, official)).toBe(false);
});
