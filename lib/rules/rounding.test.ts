import fc from 'fast-check';
import { expect, test } from 'vitest';
import { halfUpToFen } from '@/lib/rules/rounding';

test.each([
  [0, 0],
  [1, 0],
  [4_999, 0],
  [5_000, 1],
  [5_001, 1],
  [9_999, 1],
  [10_000, 1],
  [14_999, 1],
  [15_000, 2],
  [70_035_000, 7004],
  [70_034_999, 7003],
])('%i ten-thousandths of a fen are %i fen', (exact, fen) => {
  expect(halfUpToFen(exact)).toBe(fen);
});

test('is off by half a fen at most, and never half a fen down', () => {
  fc.assert(
    fc.property(fc.nat(10_000_000_000_000), (exact) => {
      const off = halfUpToFen(exact) * 10_000 - exact;
      expect(off).toBeGreaterThan(-5_000);
      expect(off).toBeLessThanOrEqual(5_000);
    }),
  );
});

test('leaves whole fen as they are, and more is never rounded to less', () => {
  fc.assert(
    fc.property(fc.nat(1_000_000_000), fc.nat(20_000), (fen, more) => {
      expect(halfUpToFen(fen * 10_000)).toBe(fen);
      expect(halfUpToFen(fen * 10_000 + more)).toBeGreaterThanOrEqual(fen);
    }),
  );
});
