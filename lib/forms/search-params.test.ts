import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkTyped } from '@/lib/forms/check-typed';
import { decodeSearchParams, encodeSearchParams } from '@/lib/forms/search-params';
import type { Fields } from '@/lib/model/field';
import { jinanOutpatient } from '@/lib/rules/calculators/jinan-outpatient';

const fields: Fields = { visitDate: { kind: 'date' }, cost: { kind: 'money' }, place: { kind: 'money' } };
const decode = (query: string) => decodeSearchParams(fields, new URLSearchParams(query));

test('reads known names with their values, as typed', () => {
  expect(decode('cost=%205&visitDate=2024-03-05')).toEqual({
    typed: { cost: ' 5', visitDate: '2024-03-05' },
    errors: [],
  });
});

test.each(['cost=&cost=5', 'cost=5&cost=', 'cost=&cost=5&cost=&visitDate='])(
  '%s is one value: empty ones are dropped first',
  (query) => {
    expect(decode(query)).toEqual({ typed: { cost: '5' }, errors: [] });
  },
);

test('only empty values are no value at all', () => {
  expect(decode('cost=&cost=&place=')).toEqual({ typed: {}, errors: [] });
  expect(decode('')).toEqual({ typed: {}, errors: [] });
});

test('a blank is not empty: nothing is trimmed', () => {
  expect(decode('cost=+').typed).toEqual({ cost: ' ' });
});

test.each(['cost=5&cost=6', 'cost=5&cost=5', 'cost=5&cost=&cost=6&cost=7'])(
  '%s is given twice: one error, and the first stays in the form',
  (query) => {
    expect(decode(query)).toEqual({ typed: { cost: '5' }, errors: [{ field: 'cost', code: 'repeated' }] });
  },
);

test.each(['costs', 'Cost', ' cost', 'cost ', 'toString', '__proto__', 'constructor', ''])(
  'the name %j is unknown',
  (name) => {
    for (const value of ['5', '']) {
      const { typed, errors } = decodeSearchParams(fields, [[name, value]]);
      expect(typed).toEqual({});
      expect(errors).toEqual([{ field: name, code: 'unknown' }]);
    }
  },
);

test('each wrong name is one error', () => {
  expect(decode('x=1&cost=1&y=2&x=3&cost=2').errors).toEqual([
    { field: 'x', code: 'unknown' },
    { field: 'y', code: 'unknown' },
    { field: 'cost', code: 'repeated' },
  ]);
});

test('writes what was typed in the order of the fields, without the empty ones and the unknown', () => {
  expect(encodeSearchParams(fields, { place: 'jinan', cost: '', visitDate: '2024-03-05', other: '1' })).toBe(
    'visitDate=2024-03-05&place=jinan',
  );
  expect(encodeSearchParams(fields, {})).toBe('');
});

const anyText = fc.string({ unit: 'grapheme', maxLength: 12 });

test('what was typed comes back from the address, whatever it is', () => {
  const anyTyped = fc.record({ visitDate: anyText, cost: anyText, place: anyText }, { requiredKeys: [] });
  fc.assert(
    fc.property(anyTyped, (given) => {
      const kept = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''));
      expect(decode(encodeSearchParams(fields, given))).toEqual({ typed: kept, errors: [] });
    }),
  );
});

test('and is checked with the same outcome', () => {
  const yuan = fc.nat(1_000_100_000).map((fen) => (fen / 100).toFixed(2));
  const anyTyped = fc.record(
    {
      visitDate: fc.constantFrom('2022-12-31', '2024-02-29', '2023-02-29'),
      insured: fc.constantFrom('employed', 'retired', 'other'),
      hospitalLevel: fc.constantFrom('level-1', 'level-3'),
      place: fc.constantFrom('jinan', 'outside-temporary'),
      cost: fc.oneof(yuan, anyText),
      deductibleRemaining: yuan,
      fundPaidThisYear: fc.oneof(yuan, fc.constant('')),
    },
    { requiredKeys: ['visitDate', 'insured', 'hospitalLevel', 'place'] },
  );
  fc.assert(
    fc.property(anyTyped, (given) => {
      const own = jinanOutpatient.fields;
      const query = new URLSearchParams(encodeSearchParams(own, given));
      const { typed } = decodeSearchParams(own, query);
      const kept = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''));
      expect(checkTyped(own, [], typed)).toEqual(checkTyped(own, [], kept));
    }),
  );
});
