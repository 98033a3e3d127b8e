import fc from 'fast-check';
import { expect, test } from 'vitest';
import { patternUpTo } from '@/lib/forms/pattern-up-to';

test.each([
  [10_000, ['0', '100', '100.0', '100.00', '99.99', '7.5', '00000100'], ['100.01', '101', '100.1', '999']],
  [320_00, ['320', '320.00', '319.99', '0.01', '99'], ['320.01', '320.1', '321', '1000']],
  [1_000_000_000, ['10000000', '10000000.00', '9999999.99'], ['10000000.01', '10000001', '99999999']],
  [50, ['0', '0.5', '0.49', '00.50'], ['0.51', '0.6', '1']],
  [0, ['0', '0.00', '000'], ['0.01', '1']],
])('up to %i hundredths', (hundredths, taken, refused) => {
  const pattern = new RegExp(patternUpTo(hundredths));
  for (const text of taken) expect(pattern.test(text), text).toBe(true);
  for (const text of refused) expect(pattern.test(text), text).toBe(false);
});

test('takes a decimal exactly where it is not above the limit', () => {
  const hundredths = fc.oneof(fc.nat(2000), fc.nat(2_000_000_000));
  fc.assert(
    fc.property(hundredths, hundredths, (most, value) => {
      expect(new RegExp(patternUpTo(most)).test((value / 100).toFixed(2))).toBe(value <= most);
    }),
  );
});

test.each(['', '-1', '.5', '5.', '1.234', '1e3', ' 1', '1\n'])('%j is no decimal', (text) => {
  expect(new RegExp(patternUpTo(10_000)).test(text)).toBe(false);
});
