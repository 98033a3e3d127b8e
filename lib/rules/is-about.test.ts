import { expect, test } from 'vitest';
import type { Scenario } from '@/lib/model/scenario';
import { isAbout } from '@/lib/rules/is-about';

const scenario: Scenario = {
  id: 'listed',
  rule: 'cancer-drug',
  title: '…',
  input: { visitDate: '2020-01-01' },
  expected: { status: 'computed' },
};

test('a case is about the rule of its name that asks what it answers', () => {
  const fields = { visitDate: { kind: 'date' }, cost: { kind: 'money' } } as const;
  expect(isAbout(scenario, { id: 'cancer-drug', fields })).toBe(true);
  expect(isAbout(scenario, { id: 'cancer-drug', fields: { date: { kind: 'date' } } })).toBe(false);
  expect(isAbout(scenario, { id: 'two-diseases', fields })).toBe(false);
});
