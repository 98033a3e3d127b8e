import { describe, expect, test } from 'vitest';
import { type Checked, checkTyped } from '@/lib/forms/check-typed';
import { decodeSearchParams, encodeSearchParams } from '@/lib/forms/search-params';
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
    max: 100,
    inYear: { date: 'date', year: 'year' },
  },
} as const satisfies Fields;

const checkQuery = (query: string): Checked => {
  const { typed, errors } = decodeSearchParams(fields, new URLSearchParams(query));
  return checkTyped(fields, [], typed, errors);
};

const errorsOf = (query: string) => {
  const checked = checkQuery(query);
  return checked.ok ? [] : checked.errors;
};

/** The faults of rows as `row cell code`. */
const faultsOf = (query: string) =>
  errorsOf(query).flatMap(({ rows = [] }) =>
    rows.flatMap(({ row, faults }) => faults.map(({ cell, code }) => `${row} ${cell} ${code}`)),
  );

const good = 'visit=2024-03-05,level-1,100.5';

describe('rows in an address', () => {
  test('come once for each row, in their order, checked into the units of the rule', () => {
    expect(checkQuery(`year=2024&${good}&visit=2024-01-01,level-2,7`)).toEqual({
      ok: true,
      input: {
        year: 2024,
        visit: [
          { date: '2024-03-05', level: 'level-1', cost: 100_50 },
          { date: '2024-01-01', level: 'level-2', cost: 7_00 },
        ],
      },
    });
  });

  test('an empty one is no row', () => {
    expect(checkQuery(`visit=&year=2024&visit=&${good}&visit=`)).toMatchObject({
      ok: true,
      input: { visit: [{ cost: 100_50 }] },
    });
  });

  test.each(['year=2024', 'year=2024&visit=', 'year=2024&visit=&visit='])(
    '%s has none: that is one error',
    (query) => {
      expect(errorsOf(query)).toEqual([{ field: 'visit', code: 'required' }]);
    },
  );

  test('a hundred are taken, a hundred and one are an error', () => {
    const many = (count: number) => `year=2024${`&${good}`.repeat(count)}`;
    expect(checkQuery(many(100)).ok).toBe(true);
    expect(errorsOf(many(101))).toEqual([{ field: 'visit', code: 'rows-too-many' }]);
    expect(errorsOf(many(1000))).toEqual([{ field: 'visit', code: 'rows-too-many' }]);
  });

  test('the names of the controls of a form are unknown to programs', () => {
    expect(errorsOf(`year=2024&${good}&visit.1.cost=5&do=add`)).toEqual([
      { field: 'visit.1.cost', code: 'unknown' },
      { field: 'do', code: 'unknown' },
    ]);
  });
});

describe('faults in rows', () => {
  test('are one error for all of them, which says which rows are wrong and how', () => {
    const query = `year=2024&visit=2024-02-30,level-1,5&${good}&visit=2024-01-01,level-9,1e3`;
    expect(errorsOf(query).map(({ field, code }) => [field, code])).toEqual([['visit', 'rows-wrong']]);
    expect(faultsOf(query)).toEqual(['1 date date-unreal', '3 level choice', '3 cost money-format']);
  });

  test.each([
    ['visit=2024-03-05,level-1', ['1 cost required']],
    ['visit=2024-03-05', ['1 level required', '1 cost required']],
    ['visit=,,5', ['1 date required', '1 level required']],
    ['visit=,,', ['1 undefined row-empty']],
    ['visit=2024-03-05,level-1,5,6', ['1 cost money-format']],
    ['visit=2024-03-05,level-1,1,000.00', ['1 cost money-format']],
    ['visit=2024-03-05,level-1,', ['1 cost required']],
    ['visit=2024-03-05,level-1,5,', ['1 cost money-format']],
    ['visit=2024-03-05, level-1,5', ['1 level choice']],
    ['visit=2024-03-05,level-1, 5', ['1 cost money-format']],
    ['visit=2024-03-05,level-1,10000000.01', ['1 cost money-too-large']],
    ['visit=20240305,level-1,5', ['1 date date-format']],
  ])('%s', (visit, expected) => {
    expect(faultsOf(`year=2024&${visit}`)).toEqual(expected);
  });

  test.each(['2023-12-31', '2025-01-01'])('%s is not in 2024', (date) => {
    expect(faultsOf(`year=2024&${good}&visit=${date},level-1,5`)).toEqual(['2 date date-not-in-year']);
  });

  test.each(['2024-01-01', '2024-12-31'])('%s is', (date) => {
    expect(checkQuery(`year=2024&visit=${date},level-1,5`).ok).toBe(true);
  });

  test('the year of a row is not looked at while the year itself is wrong', () => {
    for (const year of ['', 'year=24', 'year=1899', 'year=x'])
      expect(errorsOf(`${year}&visit=2023-12-31,level-1,5`).map(({ field }) => field)).toEqual(['year']);
  });

  test('stand beside those of other fields, in the order of the fields', () => {
    const errors = errorsOf('visit=2024-03-05,level-1,x&year=0');
    expect(errors.map(({ field }) => field)).toEqual(['year', 'visit']);
  });
});

test('rows come back from the address as they were typed, commas plain', () => {
  const typed = {
    year: '2024',
    visit: [{ date: '2024-03-05', level: 'level-1', cost: '5' }, { cost: 'x &=' }, {}],
  };
  const query = encodeSearchParams(fields, typed);
  expect(query).toBe('year=2024&visit=2024-03-05,level-1,5&visit=,,x+%26%3D&visit=,,');
  expect(decodeSearchParams(fields, new URLSearchParams(query)).typed).toEqual(typed);
});
