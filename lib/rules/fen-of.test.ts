import { expect, test } from 'vitest';
import { fenOf } from '@/lib/rules/fen-of';

test('is the fen of an amount, and nothing of anything else', () => {
  expect(fenOf({ unit: 'money', fen: 7004 })).toBe(7004);
  expect(fenOf({ unit: 'count', count: 3 })).toBe(0);
  expect(fenOf({ unit: 'none' })).toBe(0);
  expect(fenOf(undefined)).toBe(0);
});
