import { expect, test } from 'vitest';

import { measureSentences } from '@/lib/words/measure-sentences';
import { passageWith } from '@/lib/words/passage.fixture';

test('measures all sentences, headlines among them', () => {
  const passages = [passageWith('门诊报 50%', ['看门诊。不限家数。']), passageWith('起付线', [])];
  // 6, 3, 4 and 3 characters
  expect(measureSentences(passages)).toEqual({ count: 4, mean: 4, longest: 6 });
});

test('measures nothing where there is nothing', () => {
  expect(measureSentences([])).toEqual({ count: 0, mean: 0, longest: 0 });
});
