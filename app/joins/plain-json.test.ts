import { expect, test } from 'vitest';
import { plainJson } from '@/app/joins/plain-json';

test('plain data comes back as it went', () => {
  const data = { words: '“起付线”\n', list: [1, 0.5, null, true], deep: { empty: {}, none: [] } };
  expect(JSON.parse(plainJson(data))).toEqual(data);
});

test('no text in it can end the script it stands in, or begin a comment', () => {
  const data = { words: '</script><!--<script>' };
  expect(plainJson(data)).not.toContain('<');
  expect(JSON.parse(plainJson(data))).toEqual(data);
});

test.each([
  ['a function', () => 1],
  ['a date', new Date(0)],
  ['a map', new Map()],
  ['a number without end', Number.POSITIVE_INFINITY],
  ['what is no number', Number.NaN],
  ['a whole number without limit', 1n],
  ['a gap in a list', [1, undefined]],
])('%s is refused by its key', (_, value) => {
  expect(() => plainJson({ fields: { cost: value } })).toThrow(/^(cost|1) is no plain data/);
});
