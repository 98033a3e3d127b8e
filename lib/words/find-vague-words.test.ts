import { expect, test } from 'vitest';

import { findVagueWords } from '@/lib/words/find-vague-words';
import { passageWith } from '@/lib/words/passage.fixture';

const lists = { vague: ['符合条件', '按规定'], untold: ['没有列出', '没写'] };
const found = (headline: string, ...points: string[]): string[] =>
  findVagueWords(passageWith(headline, points), lists).map(({ words }) => words);

test('finds a vague word that nothing makes clear', () => {
  expect(found('符合条件的药店可以报', '先问药店。')).toEqual(['符合条件']);
});

test('lets it pass where the same sentence or a later one says that the notice does not tell', () => {
  expect(found('符合条件的药店可以报', '哪些药店，文件没有列出。')).toEqual([]);
  expect(found('门诊', '按规定报销，规定没写。')).toEqual([]);
});

test('finds it where only an earlier sentence says so', () => {
  expect(found('起付线没写', '按规定报销。')).toEqual(['按规定']);
});
