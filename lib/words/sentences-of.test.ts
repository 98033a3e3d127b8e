import fc from 'fast-check';
import { expect, test } from 'vitest';

import { sentencesOf } from '@/lib/words/sentences-of';

test.each([
  ['看门诊不限家数。起付线合并计算。', ['看门诊不限家数。', '起付线合并计算。']],
  ['报几成？没有写！', ['报几成？', '没有写！']],
  ['没有句号也是一句', ['没有句号也是一句']],
  ['先问医院；再看结算单。', ['先问医院；再看结算单。']],
  ['他说“没有写。”再问。', ['他说“没有写。”', '再问。']],
  ['报 2.5%。', ['报 2.5%。']],
  ['', []],
])('takes “%s” apart', (text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences);
});

test('loses no word', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('报', '50%', '。', '？', '；', '”')), (pieces) => {
      expect(sentencesOf(pieces.join('')).join('')).toBe(pieces.join(''));
    }),
  );
});
