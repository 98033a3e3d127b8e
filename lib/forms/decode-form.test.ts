import { describe, expect, test } from 'vitest';
import { decodeForm } from '@/lib/forms/decode-form';
import { encodeSearchParams } from '@/lib/forms/search-params';
import type { Fields } from '@/lib/model/field';

const fields = {
  year: { kind: 'count', min: 1900, max: 2100 },
  visit: {
    kind: 'rows',
    of: {
      date: { kind: 'date' },
      level: { kind: 'choice', options: ['level-1', 'level-2'] },
      cost: { kind: 'money' },
    },
    max: 3,
  },
} as const satisfies Fields;

const decode = (query: string) => decodeForm(fields, new URLSearchParams(query));

const first = 'visit.1.date=2024-03-05&visit.1.level=level-1&visit.1.cost=5';
const second = 'visit.2.date=2024-04-06&visit.2.level=level-2&visit.2.cost=6';
const firstRow = { date: '2024-03-05', level: 'level-1', cost: '5' };
const secondRow = { date: '2024-04-06', level: 'level-2', cost: '6' };

describe('the controls of a form', () => {
  test('are put together to rows, in the order in which they stand in the form', () => {
    expect(decode(`year=2024&${second}&${first}`)).toEqual({
      typed: { year: '2024', visit: [secondRow, firstRow] },
      errors: [],
      strange: [],
      isEditing: false,
      isBegun: false,
      hasCells: true,
    });
  });

  test('are written as one text for each row', () => {
    const { typed } = decode(`year=2024&${first}&${second}`);
    expect(encodeSearchParams(fields, typed)).toBe(
      'year=2024&visit=2024-03-05,level-1,5&visit=2024-04-06,level-2,6',
    );
  });

  test('keep a comma that somebody typed, and stay apart then', () => {
    const { typed } = decode(`${first}0&visit.2.cost=1,000`);
    expect(typed.visit).toEqual([{ ...firstRow, cost: '50' }, { cost: '1,000' }]);
    const query = encodeSearchParams(fields, typed);
    expect(decode(query)).toMatchObject({ typed, hasCells: true });
  });

  test.each([
    ['an empty one', 'visit.2.date=&visit.2.level=&visit.2.cost='],
    ['one with no more than the choices it was given', 'visit.2.date=&visit.2.level=level-1&visit.2.cost='],
  ])('%s at the end is no row', (_case, untouched) => {
    expect(decode(`${first}&${untouched}`).typed).toEqual({ visit: [firstRow] });
    expect(decode(`${untouched.replace('level-1', '')}`).typed).toEqual({});
  });

  test.each([
    ['with another choice', 'visit.2.level=level-2', { level: 'level-2' }],
    ['with a cost', 'visit.2.level=level-1&visit.2.cost=0', { level: 'level-1', cost: '0' }],
  ])('a row %s is one', (_case, cells, row) => {
    expect(decode(`${first}&${cells}`).typed.visit).toEqual([firstRow, row]);
  });

  test('an empty row before others stays: nothing moves up in silence', () => {
    expect(decode(`visit.1.date=&${second}`).typed.visit).toEqual([{}, secondRow]);
  });

  test.each(['visit.0.date', 'visit.1.dates', 'visits.1.date', 'year.1.date', 'visit.1', 'visit.01.date'])(
    '%s is unknown',
    (name) => {
      expect(decode(`${name}=5`)).toMatchObject({ errors: [], strange: [name] });
    },
  );

  test('a control given twice is an error', () => {
    expect(decode(`${first}&visit.1.cost=7`).errors).toEqual([{ field: 'visit.1.cost', code: 'unknown' }]);
  });
});

describe('the buttons of a form without a script', () => {
  const rowsAfter = (query: string) => decode(query).typed.visit;

  test('add a row with the choices of the last, which one hardly ever changes', () => {
    expect(decode(`${first}&do=add`)).toEqual({
      typed: { visit: [firstRow, { level: 'level-1' }] },
      errors: [],
      strange: [],
      isEditing: true,
      isBegun: false,
      hasCells: true,
    });
  });

  test('add none above the most there may be', () => {
    const three = `${first}&${second}&visit.3.cost=7`;
    expect(rowsAfter(`${three}&do=add`)).toEqual([firstRow, secondRow, { cost: '7' }]);
  });

  test('remove a row by its key, and leave an empty one where it was the last', () => {
    expect(rowsAfter(`${first}&${second}&do=remove-1`)).toEqual([secondRow]);
    expect(rowsAfter(`${first}&do=remove-1`)).toEqual([{}]);
    expect(rowsAfter(`${first}&do=remove-9`)).toEqual([firstRow]);
  });

  test('move a row up by a place, the first nowhere', () => {
    expect(rowsAfter(`${first}&${second}&do=up-2`)).toEqual([secondRow, firstRow]);
    expect(rowsAfter(`${first}&${second}&do=up-1`)).toEqual([firstRow, secondRow]);
  });

  test('keep half-filled rows and everything else that was typed', () => {
    expect(decode('year=20&visit.1.cost=x&visit.2.date=&do=add').typed).toEqual({
      year: '20',
      visit: [{ cost: 'x' }, {}, {}],
    });
  });

  test('a form that was begun elsewhere is shown as it stands', () => {
    expect(decode('year=2024&do=go-on')).toMatchObject({
      typed: { year: '2024' },
      errors: [],
      isEditing: true,
      isBegun: true,
    });
    const { errors, isEditing } = decodeForm(
      { cost: { kind: 'money' } },
      new URLSearchParams('cost=5&do=go-on'),
    );
    expect({ errors, isEditing }).toEqual({ errors: [], isEditing: true });
  });

  test.each(['do=', 'do=remove', 'do=up-0', 'do=add-1', 'do=send'])('%s is no button', (button) => {
    expect(decode(button)).toMatchObject({ errors: [], strange: ['do'], isEditing: false });
  });

  test('are unknown to a form without rows', () => {
    const { errors, strange } = decodeForm({ cost: { kind: 'money' } }, new URLSearchParams('do=add'));
    expect({ errors, strange }).toEqual({ errors: [], strange: ['do'] });
  });
});
