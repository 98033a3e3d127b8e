import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatPercent, percentHundredths, percentNumber, WHOLE } from '@/lib/rules/percent';

test.each([
  [0, 0, '0%'],
  [2.5, 250, '2.5%'],
  [12.5, 1250, '12.5%'],
  [0.07, 7, '0.07%'],
  [1.15, 115, '1.15%'],
  [57.43, 5743, '57.43%'],
  [70, 7000, '70%'],
  [100, 10_000, '100%'],
])('%d %% is %i hundredths, written %s', (number, hundredths, text) => {
  expect(percentHundredths(number)).toBe(hundredths);
  expect(percentNumber(hundredths)).toBe(number);
  expect(formatPercent(hundredths)).toBe(text);
});

test('the whole is 100 %', () => {
  expect(percentNumber(WHOLE)).toBe(100);
});

test('hundredths come back from the number, and none is written long', () => {
  fc.assert(
    fc.property(fc.nat(WHOLE), (hundredths) => {
      expect(percentHundredths(percentNumber(hundredths))).toBe(hundredths);
      expect(formatPercent(hundredths)).toMatch(/^\d+(\.\d{1,2})?%$/);
    }),
  );
});
