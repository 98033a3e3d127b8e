import { expect, test } from 'vitest';
import { withoutEmpty } from '@/lib/forms/without-empty';

test('keeps what was typed as it is, and drops what is empty or not made', () => {
  const values = { cost: ' 5', place: '', insured: null, month: undefined, sure: 'false', zero: '0' };
  expect(withoutEmpty(values)).toEqual({ cost: ' 5', sure: 'false', zero: '0' });
  expect(withoutEmpty({})).toEqual({});
});
