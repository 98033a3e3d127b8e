import { expect, test } from 'vitest';

import { findUnexplainedTerms } from '@/lib/words/find-unexplained-terms';
import { passageWith } from '@/lib/words/passage.fixture';

const terms = [
  { term: '起付标准', forms: ['起付标准', '起付额'], everyday: ['起付线'] },
  { term: '统筹基金', forms: ['统筹基金'], everyday: [] },
];
const found = (headline: string, ...points: string[]): string[] =>
  findUnexplainedTerms(passageWith(headline, points), terms).map(
    ({ words, path }) => `${words} ${path.join('.')}`,
  );

test('finds an official term without its everyday word, in any of its forms', () => {
  expect(found('门诊', '起付标准合并计算。')).toEqual(['起付标准 clauses.1.points.0']);
  expect(found('起付额降低')).toEqual(['起付标准 clauses.1.headline']);
});

test('lets it pass with the everyday word beside it or before it', () => {
  expect(found('门诊', '起付线（起付标准）合并计算。')).toEqual([]);
  expect(found('起付线合并', '起付标准合并计算。')).toEqual([]);
});

test('finds it where the everyday word comes only afterwards', () => {
  expect(found('起付标准合并', '起付线合并计算。')).toEqual(['起付标准 clauses.1.headline']);
});

test('leaves to the mark what has no everyday word, and quotations and titles alone', () => {
  expect(found('统筹基金报', '“起付标准”是什么', '看《起付标准办法》', '全名是起付标准。')).toEqual([]);
});
