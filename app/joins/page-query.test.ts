import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkQuery } from '@/app/joins/check-query';
import { pageQuery } from '@/app/joins/page-query';
import { rulesAndFields } from '@/lib/forms/all-fields.fixture';
import { anyTyped } from '@/lib/forms/any-typed.fixture';
import { checkTyped } from '@/lib/forms/check-typed';
import { cellName } from '@/lib/forms/row-cells';
import { encodeSearchParams } from '@/lib/forms/search-params';
import type { Typed } from '@/lib/forms/typed';
import type { Fields, SingleField } from '@/lib/model/field';

/** A plain value as many people type it: in full width, with its sign or unit, and a blank behind. */
const asPeopleType = (field: SingleField | undefined, text: string): string => {
  const wide = text.replaceAll(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
  switch (field?.kind) {
    case 'money':
      return `￥${wide.replace('.', '。')}元 `;
    case 'percent':
      return `${wide}％\u200b`;
    case 'count':
      return `\u3000${wide}`;
    case 'date':
    case 'month':
      return text.replaceAll('-', '/');
    default:
      return text;
  }
};

/** What the controls of a form send, changed. */
const pairsOf = (
  fields: Fields,
  typed: Typed,
  change: (field: SingleField | undefined, text: string) => string,
): [string, string][] =>
  Object.entries(typed).flatMap(([name, value]): [string, string][] => {
    const field = fields[name];
    if (typeof value === 'string') return [[name, field?.kind === 'rows' ? value : change(field, value)]];
    return value.flatMap((row, place) =>
      Object.entries(row).map(([cell, text]): [string, string] => [
        cellName(name, place + 1, cell),
        change(field?.kind === 'rows' ? field.of[cell] : undefined, text),
      ]),
    );
  });

const days = ['2021-06-19', '2021-10-01', '2022-03-05', '2024-03-05'];

describe.each(rulesAndFields)('$key', ({ rule, fields }) => {
  const asked = { fields, conflicts: rule.conflicts };
  const valid = anyTyped(fields, days).filter((typed) => checkTyped(fields, rule.conflicts, typed).ok);

  test('a right form is answered as people type it, and leads to the plain address', () => {
    fc.assert(
      fc.property(valid, (typed) => {
        const query = pageQuery(asked, pairsOf(fields, typed, asPeopleType));
        const plain = encodeSearchParams(fields, typed);
        expect(query.errors).toEqual([]);
        const again = pageQuery(asked, new URLSearchParams(query.canonical ?? plain));
        expect(again.canonical).toBeUndefined();
        expect(again.input).toEqual(query.input);
        expect(again.input).toEqual(checkQuery(asked, new URLSearchParams(plain), ['asOf']).input);
      }),
      { numRuns: 20 },
    );
  });

  test('a wrong one leads nowhere, and keeps every text exactly as it was typed', () => {
    fc.assert(
      fc.property(valid, (typed) => {
        const pairs = [...pairsOf(fields, typed, asPeopleType), ['asOf', '2024年13月']] as const;
        const query = pageQuery(asked, pairs);
        expect(query.input).toBeUndefined();
        expect(query.canonical).toBeUndefined();
        for (const [name, text] of pairs)
          if (fields[name] !== undefined && fields[name].kind !== 'rows')
            expect(query.typed[name]).toBe(text);
      }),
      { numRuns: 20 },
    );
  });

  test('the API takes nothing but plain shapes', () => {
    fc.assert(
      fc.property(valid, (typed) => {
        for (const [name, field] of Object.entries(fields)) {
          const text = typed[name];
          if (field.kind === 'rows' || typeof text !== 'string' || asPeopleType(field, text) === text)
            continue;
          const singles = pairsOf(fields, { ...typed, [name]: text }, (_, plain) => plain);
          const pairs = singles.map(
            ([key, value]) => [key, key === name ? asPeopleType(field, text) : value] as const,
          );
          const { errors } = checkQuery(asked, pairs, []);
          expect(errors.map((error) => error.field)).toContain(name);
        }
      }),
      { numRuns: 20 },
    );
  });
});
