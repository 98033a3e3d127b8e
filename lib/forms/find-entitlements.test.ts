import { expect, test } from 'vitest';
import { findEntitlements, type Person } from '@/lib/forms/find-entitlements';
import { type Entitlement, entitlementsSchema } from '@/lib/model/entitlement';

const plain = { headline: '有', clause: '1', quote: '有', rule: null };
const all: readonly Entitlement[] = entitlementsSchema.parse([
  { ...plain, id: 'all', insurance: ['employee', 'resident'] },
  { ...plain, id: 'employees', insurance: ['employee'] },
  { ...plain, id: 'working', insurance: ['employee'], unless: ['retired'] },
  { ...plain, id: 'retired', insurance: ['employee'], situations: ['retired'] },
  { ...plain, id: 'tuberculosis', insurance: ['resident'], diseases: ['b59', 'b60'] },
  { ...plain, id: 'listed', insurance: ['resident'], situations: ['chronic'], diseases: 'listed' },
]);
const found = (person: Partial<Person>) =>
  findEntitlements(all, { insurance: 'resident', situations: [], diseases: [], answers: {}, ...person }).map(
    ({ id }) => id,
  );

test('gives everybody what is for everybody of that insurance', () => {
  expect(found({})).toEqual(['all']);
  expect(found({ insurance: 'employee' })).toEqual(['all', 'employees', 'working']);
});

test('gives what a situation brings, and not what it takes away', () => {
  expect(found({ insurance: 'employee', situations: ['retired'] })).toEqual(['all', 'employees', 'retired']);
  expect(found({ situations: ['retired', 'chronic'] })).toEqual(['all', 'listed']);
});

test('gives what a disease brings', () => {
  expect(found({ diseases: ['b59'] })).toEqual(['all', 'tuberculosis', 'listed']);
  expect(found({ diseases: ['b1'] })).toEqual(['all', 'listed']);
});
