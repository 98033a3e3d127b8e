import { expect, test } from 'vitest';
import { pairsOf } from '@/lib/forms/pairs-of';

test('gives a name once for each of its values, and none for a name without', () => {
  expect(pairsOf({ year: '2025', visit: ['a,1', 'b,2'], place: undefined, note: '' })).toEqual([
    ['year', '2025'],
    ['visit', 'a,1'],
    ['visit', 'b,2'],
    ['note', ''],
  ]);
});
