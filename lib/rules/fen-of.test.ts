import { expect, test } from 'vitest';
import { fenOf } from '@/lib/rules/fen-of';

test('is the fen of an amount, and of nothing else: what is missing is never 0', () => {
  expect(fenOf({ unit: 'money', fen: 7004 })).toBe(7004);
  expect(() => fenOf({ unit: 'count', count: 3 })).toThrow(TypeError);
  expect(() => fenOf({ unit: 'none' })).toThrow(TypeError);
  expect(() => fenOf(undefined)).toThrow(TypeError);
});
