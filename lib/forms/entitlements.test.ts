import { describe, expect, test } from 'vitest';
import { listNotices } from '@/lib/content/list-notices';
import { loadDiseases } from '@/lib/content/load-diseases';
import { schemaOfField } from '@/lib/forms/schema-of-field';
import { situations } from '@/lib/model/situation';
import { calculators, checkers } from '@/lib/rules/catalogue';

const cases = listNotices().flatMap(({ id: notice, entitlements }) =>
  entitlements.map((entitlement) => ({ key: `${notice}: ${entitlement.id}`, notice, ...entitlement })),
);
const ofKind = { calculators, eligibility: checkers };

describe.each(cases)('$key', ({ notice, rule: named, diseases }) => {
  test('fills in a rule of its notice with answers that it takes', async () => {
    if (named === null) return;
    const rule = await ofKind[named.kind][named.id]?.();
    expect(rule?.notice).toBe(notice);
    for (const [name, text] of Object.entries(named.input)) {
      const field = rule?.fields[name];
      if (field === undefined || field.kind === 'rows') throw new Error(`${named.id} asks no ${name}`);
      if (typeof text === 'string' && !text.startsWith('@'))
        expect(schemaOfField(field).safeParse(text).success, name).toBe(true);
    }
  });

  test('is for listed diseases', () => {
    const known = loadDiseases().map(({ id }) => id);
    for (const id of diseases === 'listed' ? [] : diseases) expect(known).toContain(id);
  });
});

test('every notice gives something, and every situation brings something', () => {
  for (const { id, entitlements } of listNotices()) expect(entitlements, id).not.toEqual([]);
  const named = new Set(cases.flatMap((entitlement) => entitlement.situations));
  expect([...situations].filter((situation) => !named.has(situation))).toEqual([]);
});
