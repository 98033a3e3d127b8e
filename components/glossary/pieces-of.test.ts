import fc from 'fast-check';
import { expect, test } from 'vitest';

import { markedLines, piecesOf } from '@/components/glossary/pieces-of';

const markAt = (start: number, end: number) => ({ id: 'term', start, end, meaning: '', isAnchor: true });

test('cuts a text at its marks', () => {
  expect(piecesOf('由统筹基金付。', [markAt(1, 5)]).map(({ text, mark }) => [text, mark?.id])).toEqual([
    ['由', undefined],
    ['统筹基金', 'term'],
    ['付。', undefined],
  ]);
});

test('gives every character back, in order', () => {
  const cuts = fc.uniqueArray(fc.nat(12), { minLength: 2, maxLength: 2 });
  fc.assert(
    fc.property(fc.string({ minLength: 12, maxLength: 12 }), cuts, (text, ends) => {
      const [start = 0, end = 0] = ends.toSorted((one, other) => one - other);
      expect(
        piecesOf(text, [markAt(start, end)])
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text);
    }),
  );
});

test('counts marks from the start of their line', () => {
  const lines = markedLines('一、标题\n由统筹基金付。', [markAt(6, 10)]);
  expect(
    lines.map(({ line, marks }) => [line, marks.map(({ start, end }) => line.slice(start, end))]),
  ).toEqual([
    ['一、标题', []],
    ['由统筹基金付。', ['统筹基金']],
  ]);
});
