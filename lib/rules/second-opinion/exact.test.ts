import { expect, test } from 'vitest';
import {
  decimal,
  hundredths,
  partOf,
  partOfAtMost,
  percentNumber,
} from '@/lib/rules/second-opinion/exact.fixture';

test('reads every way an amount may be typed', () => {
  expect(['5', '5.1', '5.10', '0005.10', '10000000.00'].map(hundredths)).toEqual([
    500n,
    510n,
    510n,
    510n,
    1_000_000_000n,
  ]);
  expect(() => hundredths(undefined)).toThrow(TypeError);
});

test('writes two places, percents without idle zeros', () => {
  expect([0n, 5n, 510n, 1_000_000_000n].map(decimal)).toEqual(['0.00', '0.05', '5.10', '10000000.00']);
  expect([5000n, 1250n, 6555n].map(percentNumber)).toEqual([50, 12.5, 65.55]);
});

test('rounds half a fen up, less than half down, and a ceiling always down', () => {
  expect(partOf(1n, 5000n)).toBe(1n);
  expect(partOf(1n, 4999n)).toBe(0n);
  expect(partOf(100_020n, 250n)).toBe(2501n);
  expect(partOfAtMost(3n, 5000n)).toBe(1n);
});
