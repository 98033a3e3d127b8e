import { expect, test } from 'vitest';
import { required } from '@/lib/rules/required';

test.each([0, '', false, null])('hands on what is there, also %j', (found) => {
  expect(required(found, 'no such thing')).toBe(found);
});

test('refuses to go on without it, and says what is missing', () => {
  expect(() => required(undefined, 'no contribution base')).toThrow(new RangeError('no contribution base'));
});
