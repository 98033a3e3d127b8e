import { expect, test } from 'vitest';

import type { DerivedFigure } from '@/lib/model/derived-figure';
import { checkDerived } from '@/lib/words/check-derived';
import { passageWith } from '@/lib/words/passage.fixture';
import { writtenFiguresIn } from '@/lib/words/written-figures-in';

const sources = {
  official: writtenFiguresIn('支付比例为50%，再提高5个百分点'),
  figuresOf: (clause: string) => writtenFiguresIn(clause === '2' ? '6000元' : ''),
};
const problems = (text: string, ...derived: DerivedFigure[]): string[] =>
  checkDerived(passageWith(text, [], derived), sources).map(({ problem }) => problem);

test('a derived figure holds where its parts stand in the clause, are said, and come to it', () => {
  expect(problems('50%＋5 个百分点＝55%')).toEqual([]);
  expect(problems('报 55%，比 50% 多 5 个百分点', { figure: '55%', is: '50% + 5个百分点' })).toEqual([]);
});

test('a derivation may build on the one before it', () => {
  expect(problems('50%＋5 个百分点＝55%，55%＋5 个百分点＝60%')).toEqual([]);
});

test('the whole is free', () => {
  expect(problems('报 50%，自己付 50%', { figure: '50%', is: '100% - 50%' })).toEqual([]);
});

test('a figure may be taken from another clause of the notice', () => {
  expect(problems('最多报 6000 元', { figure: '6000元', clause: '2' })).toEqual([]);
  expect(problems('最多报 7000 元', { figure: '7000元', clause: '2' })).toEqual([
    '7000元 does not stand in clause 2',
  ]);
});

test.each([
  ['50%＋5 个百分点＝56%', [], '50% + 5个百分点 does not come to 56%'],
  ['50%＋10%＝60%', [], '10% in 50% + 10% does not stand in the clause'],
  [
    '报 55%',
    [{ figure: '55%', is: '50% + 5个百分点' }],
    '55% is 50% + 5个百分点, but the explanation does not say 50%',
  ],
  ['报 50%', [{ figure: '55%', is: '50% + 5个百分点' }], '55% is not said in this explanation; remove it'],
  ['报 50%', [{ figure: '一半', is: '50%' }], '一半 is not one figure'],
  ['报 50%', [{ figure: '50%', is: '比例' }], '比例 cannot be worked out'],
])('refuses “%s”', (text, derived, problem) => {
  expect(problems(text, ...derived)).toEqual([problem]);
});
