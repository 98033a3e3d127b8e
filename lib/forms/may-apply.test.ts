import { expect, test } from 'vitest';
import { mayApply } from '@/lib/forms/may-apply';

const retiredFrom2024 = [
  { field: 'status', in: ['retired'] },
  { field: 'month', from: '2024-01' },
] as const;

test('a question without a condition is always asked', () => {
  expect(mayApply({ kind: 'money' }, {})).toBe(true);
});

test.each([
  [{}, true],
  [{ status: 'retired' }, true],
  [{ status: 'retired', month: '2024-01' }, true],
  [{ status: 'retired', month: '2023-12' }, false],
  [{ status: 'employed' }, false],
])('%o', (typed, asked) => {
  expect(mayApply({ kind: 'money', requiredWhen: retiredFrom2024 }, typed)).toBe(asked);
  expect(mayApply({ kind: 'money', optional: true, askedWhen: retiredFrom2024 }, typed)).toBe(asked);
});
