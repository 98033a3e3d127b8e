import { expect, test } from 'vitest';

import { findMissingFigures } from '@/lib/words/find-missing-figures';
import { passageWith } from '@/lib/words/passage.fixture';

const missing = (official: string, headline: string, ...points: string[]): string[] =>
  findMissingFigures(passageWith(headline, points), official).map(({ words }) => words);

test('finds each figure the passage leaves out, once', () => {
  const official = '自2023年1月起由40%提高至50%，评估不超过三个月，50%不变。';
  expect(missing(official, '比例提高')).toEqual(['2023年1月', '40%', '50%', '三个月']);
});

test('takes a figure as stated wherever in the passage it stands', () => {
  expect(missing('自2023年1月起由40%提高至50%', '报 50%', '原来 40%。', '2023 年 1 月起。')).toEqual([]);
});

test('does not ask for names: titles, the year before one, numbers of documents', () => {
  const official = '执行2019年《政府工作报告》、《药品目录（2020年）》和国办发〔2021〕14号，三级医院';
  expect(missing(official, '照国家的文件办')).toEqual([]);
});
