import { expect, test } from 'vitest';

import { findForeignFigures } from '@/lib/words/find-foreign-figures';
import { passageWith } from '@/lib/words/passage.fixture';
import { writtenFiguresIn } from '@/lib/words/written-figures-in';

const official = writtenFiguresIn('自2023年1月起，由40%提高至50%，9月底前完成');
const foreign = (text: string, ...derived: { figure: string; is: string }[]): string[] =>
  findForeignFigures(passageWith(text, [], derived), official, 2021).map(({ words }) => words);

test('finds figures that do not stand in the clause', () => {
  expect(foreign('报 60%，原来 40%，等 30 天')).toEqual(['60%', '30天']);
});

test('takes a percent for no points', () => {
  expect(foreign('提高 50 个百分点')).toEqual(['50个百分点']);
});

test('lets derived figures pass, shown or declared', () => {
  expect(foreign('40%＋50%＝90%')).toEqual([]);
  expect(foreign('多 10 个百分点', { figure: '10个百分点', is: '50% - 40%' })).toEqual([]);
});

test('adds the year of the notice to a day without a year', () => {
  expect(foreign('2021 年 9 月底')).toEqual([]);
  expect(foreign('2022 年 9 月底')).toEqual(['2022年9月底']);
});
