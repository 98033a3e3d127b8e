import { expect, test } from 'vitest';
import { requireInput } from '@/lib/rules/require-input';

test('gives what was given, zero too', () => {
  expect(requireInput('rule', 'cost', 0)).toBe(0);
  expect(requireInput('rule', 'isListed', false)).toBe(false);
});

test('names the rule and the field that are at fault where nothing was given', () => {
  expect(() => requireInput('jinan-outpatient', 'cost', undefined)).toThrow(
    new TypeError('jinan-outpatient: cost is missing'),
  );
});
