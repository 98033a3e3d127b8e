import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatMoney, MOST_TYPED_FEN, parseMoney } from '@/lib/rules/money';

test.each([
  ['0', 0],
  ['0.01', 1],
  ['0.1', 10],
  ['5', 500],
  ['356.8', 356_80],
  ['4500.00', 4500_00],
  ['10000000.00', 1_000_000_000],
  ['1234567.89', 123_456_789],
  ['007.5', 7_50],
])('%s yuan is %i fen', (text, fen) => {
  expect(parseMoney(text)).toBe(fen);
});

test.each([
  '',
  ' 5',
  '5 ',
  '5\n',
  '-1',
  '+1',
  '1.',
  '.5',
  '1.234',
  '1,000',
  '1e3',
  '５',
  '一',
  '1.2.3',
  'NaN',
])('refuses %j, which is no amount of yuan', (text) => {
  expect(() => parseMoney(text)).toThrow(RangeError);
});

test.each([
  [0, '0.00'],
  [1, '0.01'],
  [10, '0.10'],
  [99, '0.99'],
  [100, '1.00'],
  [123_450, '1234.50'],
  [-5, '-0.05'],
  [-123_450, '-1234.50'],
])('%i fen is written %s', (fen, text) => {
  expect(formatMoney(fen)).toBe(text);
});

test('the most one may type is 10,000,000.00 yuan', () => {
  expect(formatMoney(MOST_TYPED_FEN)).toBe('10000000.00');
});

test('writing and reading gives every amount back, with exactly two places', () => {
  fc.assert(
    fc.property(fc.nat(Number.MAX_SAFE_INTEGER), (fen) => {
      expect(formatMoney(fen)).toMatch(/^\d+\.\d\d$/);
      expect(parseMoney(formatMoney(fen))).toBe(fen);
    }),
  );
});
