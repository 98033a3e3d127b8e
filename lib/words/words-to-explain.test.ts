import { expect, test } from 'vitest';

import { wordsToExplain } from '@/lib/words/words-to-explain';

const clauses = ['1', '1-1', '1-1-p1', '1-2', '1-2-p1', '11'].map((id) => ({ id, source: `第${id}` }));

test('an explanation answers for its clause and what stands below it', () => {
  expect(wordsToExplain(clauses, ['1-1'], '1-1')).toBe('第1-1\n第1-1-p1');
});

test('it does not answer for what has an explanation nearer to it', () => {
  expect(wordsToExplain(clauses, ['1', '1-1'], '1')).toBe('第1\n第1-2\n第1-2-p1');
});
