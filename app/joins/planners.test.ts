import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { planners } from '@/app/joins/planners';
import { asksForRows } from '@/lib/forms/asks-for-rows';
import { allCalculators } from '@/lib/rules/all-rules.fixture';

test('the planners are the calculators that ask for rows', () => {
  const asking = allCalculators.filter(({ rule }) => asksForRows(rule.fields)).map(({ rule }) => rule.id);
  expect([...planners].sort()).toEqual(asking.sort());
});

test.each([...planners])('%s has pages of its own', (id) => {
  expect(existsSync(`app/[locale]/calculators/${id}/page.tsx`)).toBe(true);
  expect(existsSync(`app/[locale]/calculators/${id}/result/page.tsx`)).toBe(true);
});
