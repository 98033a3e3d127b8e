import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonOfValue } from '@/lib/rules/json-of-value';
import { formatMoney } from '@/lib/rules/money';

test.each([
  [123_450, '1234.50'],
  [0, '0.00'],
  [1, '0.01'],
  [70_04, '70.04'],
  [-5, '-0.05'],
  [1_000_000_000, '10000000.00'],
])('gives money of %i fen with exactly two places: %s', (fen, text) => {
  expect(jsonOfValue({ unit: 'money', fen })).toBe(text);
});

test.each([
  [5000, 50],
  [1250, 12.5],
  [0, 0],
  [10_000, 100],
  [33, 0.33],
])('gives a percent of %i hundredths as the number %d', (hundredths, number) => {
  expect(jsonOfValue({ unit: 'percent', hundredths, inPoints: false })).toBe(number);
  expect(jsonOfValue({ unit: 'percent', hundredths, inPoints: true })).toBe(number);
});

test.each([
  [70_035_000, '70.035'],
  [400_000_000, '400.00'],
  [5_000, '0.005'],
  [1, '0.000001'],
  [0, '0.00'],
  [500_000, '0.50'],
  [10_000_000_000_000, '10000000.00'],
])('gives an amount not yet rounded exactly, with at least two places: %i is %s', (exact, text) => {
  expect(jsonOfValue({ unit: 'product', tenThousandthsOfFen: exact })).toBe(text);
});

test('gives a choice as its option, and nothing as null', () => {
  expect(jsonOfValue({ unit: 'option', option: 'A' })).toBe('A');
  expect(jsonOfValue({ unit: 'date', date: '2024-03-05' })).toBe('2024-03-05');
  expect(jsonOfValue({ unit: 'count', count: 3 })).toBe(3);
  expect(jsonOfValue({ unit: 'none' })).toBeNull();
});

test('gives whole fen the same as money and as an amount not yet rounded', () => {
  fc.assert(
    fc.property(fc.nat(1_000_000_000), (fen) => {
      expect(jsonOfValue({ unit: 'product', tenThousandthsOfFen: fen * 10_000 })).toBe(formatMoney(fen));
    }),
  );
});
