import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rulesAndFields } from '@/lib/forms/all-fields.fixture';
import { anyTyped } from '@/lib/forms/any-typed.fixture';
import { anyAsTyped, isWritten } from '@/lib/forms/as-typed.fixture';
import { checkForm } from '@/lib/forms/check-form';
import { faultsSoFar } from '@/lib/forms/faults-so-far';
import { mayBecome } from '@/lib/forms/may-become';
import type { Typed } from '@/lib/forms/typed';
import type { Conflict, Fields, SingleField } from '@/lib/model/field';

type Form = { readonly fields: Fields; readonly conflicts: readonly Conflict[] };

/** The faults beside one field, of all its cells where it has rows, while this stands in the form. */
const faultsOn = (name: string, form: Form, current: Typed, sent?: Typed) => {
  const checked = checkForm(form.fields, form.conflicts, current);
  if (checked.ok) return [];
  return faultsSoFar(form, checked.errors, current, sent)
    .filter(({ field }) => field === name)
    .flatMap(({ code, rows }) => rows?.flatMap(({ faults }) => faults) ?? [{ cell: undefined, code }]);
};

/** Each start of a text, from nothing to the whole. */
const startsOf = (text: string): readonly string[] => {
  const signs = [...text];
  return [...signs.keys(), signs.length].map((end) => signs.slice(0, end).join(''));
};

/** What one types by hand in a form: each field, and each cell of the rows. */
const writtenIn = (fields: Fields) =>
  Object.entries(fields).flatMap(([name, field]) => {
    if (field.kind !== 'rows')
      return isWritten(field) ? [{ name, field, put: (text: string): Typed => ({ [name]: text }) }] : [];
    return Object.entries(field.of)
      .filter(([, cell]) => isWritten(cell))
      .map(([cell, asked]) => ({
        name,
        field: asked,
        put: (text: string): Typed => ({ [name]: [{ [cell]: text }] }),
      }));
  });

describe.each(rulesAndFields)('$key', ({ rule, fields }) => {
  const form = { fields, conflicts: rule.conflicts };

  test('no fault flashes while a right value is typed, in whatever way, into an otherwise empty form', () => {
    for (const { name, field, put } of writtenIn(fields)) {
      fc.assert(
        fc.property(anyAsTyped(field), ({ typed }) => {
          for (const start of startsOf(typed)) expect(faultsOn(name, form, put(start)), start).toEqual([]);
        }),
        { numRuns: 12 },
      );
    }
  });

  test('nor into a filled one, beside any field', () => {
    const days = ['2021-06-19', '2021-10-01', '2022-03-05', '2024-03-05'];
    fc.assert(
      fc.property(anyTyped(fields, days), (typed) => {
        if (!checkForm(fields, rule.conflicts, typed).ok) return;
        for (const { name, value } of writtenIn(fields).flatMap(({ name }) => ({
          name,
          value: typed[name],
        }))) {
          if (typeof value !== 'string') continue;
          for (const start of startsOf(value).slice(0, -1)) {
            const current = { ...typed, [name]: start };
            const shown = Object.keys(fields).flatMap((other) => faultsOn(other, form, current));
            const faults = shown.filter(({ code }) =>
              rule.conflicts.every((conflict) => conflict.code !== code),
            );
            expect(faults, `${name} ${start}`).toEqual([]);
          }
        }
      }),
      { numRuns: 6 },
    );
  });

  test('what was sent half typed is a fault, until it is typed on', () => {
    for (const { name, field, put } of writtenIn(fields)) {
      if (field.kind === 'count') continue;
      const half = field.kind === 'money' || field.kind === 'percent' ? '1.' : '2024/';
      const sent = put(half);
      const ofFormat = (current: Typed) =>
        faultsOn(name, form, current, sent).filter(
          ({ code }) => code.startsWith('number') || code.endsWith('format'),
        );
      expect(ofFormat(sent), name).not.toEqual([]);
      expect(ofFormat(put(`${half}1`)), name).toEqual([]);
      expect(ofFormat(put('1')), name).toEqual([]);
    }
  });
});

const money: SingleField = { kind: 'money' };
const date: SingleField = { kind: 'date' };

test.each(['12x', '1,5x', '1..', '1.234', '1,2345', '-', '1 0', '一', '100000000', '10000000.01', '1000元.'])(
  'an amount %j is beyond mending by typing on',
  (text) => {
    expect(mayBecome(money, text)).toBe(false);
  },
);

test.each(['1000.', '1000。', '１０００．', '1,', '1,0', '1,000,', '¥', '￥ ', '', '10,000,000.', '0.'])(
  'an amount %j may yet become right',
  (text) => {
    expect(mayBecome(money, text)).toBe(true);
  },
);

test.each([
  '3',
  '2101',
  '1899',
  '2024/13',
  '2024-02-30',
  '2024/2/30',
  '2024/3-',
  '202413',
  '2023022901',
  '2024年3/',
])('a date %j is beyond mending', (text) => {
  expect(mayBecome(date, text)).toBe(false);
});

test('a picker in which the year is typed last shows no fault at its first digits', () => {
  for (const text of ['0002-03-05', '0020-03-05', '0202-03-05']) expect(mayBecome(date, text)).toBe(true);
  expect(mayBecome(date, '0003-03-05')).toBe(false);
});

test('an amount that a notice limits is a fault as soon as it is above', () => {
  const limited: SingleField = { kind: 'money', most: 320_00 };
  for (const text of ['3', '320.', '320.0']) expect(mayBecome(limited, text), text).toBe(true);
  for (const text of ['321.', '3,', '3200', '320.01']) expect(mayBecome(limited, text), text).toBe(false);
});
