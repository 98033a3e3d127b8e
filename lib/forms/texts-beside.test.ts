import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textsBeside } from '@/lib/forms/texts-beside';

test('differs in one place and leaves the places behind it open', () => {
  expect(textsBeside('2024-01', 'below')).toEqual([
    '[0-1][0-9][0-9][0-9]-[0-9][0-9]',
    '20[0-1][0-9]-[0-9][0-9]',
    '202[0-3]-[0-9][0-9]',
    '2024-00',
  ]);
  expect(textsBeside('99', 'above')).toEqual([]);
  expect(textsBeside('00', 'below')).toEqual([]);
});

describe.each(['below', 'above'] as const)('%s', (side) => {
  test('matches exactly the texts of the same form that sort there', () => {
    const day = fc
      .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, (bound, other) => {
        const isBeside = side === 'below' ? other < bound : other > bound;
        expect(new RegExp(`^(?:${textsBeside(bound, side).join('|')})$`).test(other)).toBe(isBeside);
      }),
    );
  });
});
