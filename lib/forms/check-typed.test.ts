import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkTyped } from '@/lib/forms/check-typed';
import type { Typed } from '@/lib/forms/typed';
import type { Conflict, Fields } from '@/lib/model/field';
import { jinanOutpatient } from '@/lib/rules/calculators/jinan-outpatient';
import { jinanRemoteCare } from '@/lib/rules/checkers/jinan-remote-care';

const outpatient = {
  visitDate: '2024-03-05',
  insured: 'employed',
  hospitalLevel: 'level-3',
  place: 'jinan',
  cost: '1000.5',
  deductibleRemaining: '200',
};
const checkOutpatient = (typed: Typed) => checkTyped(jinanOutpatient.fields, [], typed);

/** The faults as `field code`, or nothing where all is well. */
const faultsOf = (fields: Fields, typed: Typed, conflicts: readonly Conflict[] = []) => {
  const checked = checkTyped(fields, conflicts, typed);
  return checked.ok ? [] : checked.errors.map(({ field, code }) => `${field} ${code}`);
};

describe('what is right', () => {
  test('comes out in the units of the rule, with its default where nothing was typed', () => {
    expect(checkOutpatient(outpatient)).toEqual({
      ok: true,
      input: {
        visitDate: '2024-03-05',
        insured: 'employed',
        hospitalLevel: 'level-3',
        place: 'jinan',
        cost: 1000_50,
        deductibleRemaining: 200_00,
        fundPaidThisYear: 0,
      },
    });
  });

  test('keeps what was typed in the place of a default', () => {
    expect(checkOutpatient({ ...outpatient, fundPaidThisYear: '5.6' })).toMatchObject({
      ok: true,
      input: { fundPaidThisYear: 5_60 },
    });
  });

  test('is a boolean for yes or no, and hundredths for a percent', () => {
    const fields: Fields = { sure: { kind: 'yes-no' }, ratio: { kind: 'percent' } };
    expect(checkTyped(fields, [], { sure: 'false', ratio: '12.5' })).toEqual({
      ok: true,
      input: { sure: false, ratio: 1250 },
    });
  });

  test('may leave out what is optional, but what is given is checked', () => {
    const fields: Fields = { previousRatio: { kind: 'percent', optional: true } };
    expect(checkTyped(fields, [], {})).toEqual({ ok: true, input: { previousRatio: undefined } });
    expect(faultsOf(fields, { previousRatio: '101' })).toEqual(['previousRatio percent-too-large']);
  });

  test('comes out the same for every amount', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000_000), fc.nat(1_000_000_000), (cost, left) => {
        const yuan = (fen: number) => (fen / 100).toFixed(2);
        const typed = { ...outpatient, cost: yuan(cost), deductibleRemaining: yuan(left) };
        expect(checkOutpatient(typed)).toMatchObject({
          ok: true,
          input: { cost, deductibleRemaining: left },
        });
      }),
    );
  });
});

describe('what is wrong', () => {
  test('everything missing is one error for each required field, in the order of the fields', () => {
    expect(faultsOf(jinanOutpatient.fields, {})).toEqual([
      'visitDate required',
      'insured required',
      'hospitalLevel required',
      'place required',
      'cost required',
    ]);
  });

  test('everything wrong together is one error for each field, in the order of the fields', () => {
    const typed = {
      fundPaidThisYear: '-1',
      deductibleRemaining: '10000000.01',
      cost: '1,000',
      place: 'beijing',
      hospitalLevel: '3',
      insured: 'EMPLOYED',
      visitDate: '2023-02-29',
    };
    expect(faultsOf(jinanOutpatient.fields, typed)).toEqual([
      'visitDate date-unreal',
      'insured choice',
      'hospitalLevel choice',
      'place choice',
      'cost money-format',
      'deductibleRemaining money-too-large',
      'fundPaidThisYear money-format',
    ]);
  });

  test('a wrong value is never replaced by the default', () => {
    expect(faultsOf(jinanOutpatient.fields, { ...outpatient, fundPaidThisYear: 'x' })).toEqual([
      'fundPaidThisYear money-format',
    ]);
  });

  test('whatever is typed, each field has one error at most, in order', () => {
    const names = Object.keys(jinanOutpatient.fields);
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), fc.string()), (typed) => {
        const checked = checkTyped(jinanOutpatient.fields, [], typed);
        const faulty = checked.ok ? [] : checked.errors.map(({ field }) => field);
        expect(faulty).toEqual(names.filter((name) => faulty.includes(name)));
      }),
    );
  });
});

describe('an input with a condition behind it', () => {
  const employed = { field: 'status', in: ['employed'] };
  const retired = { field: 'status', in: ['retired'] };
  const fields: Fields = {
    month: { kind: 'month' },
    status: { kind: 'choice', options: ['employed', 'retired'] },
    own: { kind: 'money', requiredWhen: [employed] },
    employer: {
      kind: 'money',
      requiredWhen: [employed, { field: 'month', from: '2023-01', before: '2024-01' }],
    },
    age: { kind: 'count', min: 16, max: 130, requiredWhen: [retired, { field: 'month', from: '2024-01' }] },
  };

  test.each([
    [{ month: '2022-12', status: 'employed' }, ['own']],
    [{ month: '2023-01', status: 'employed' }, ['own', 'employer']],
    [{ month: '2023-12', status: 'employed' }, ['own', 'employer']],
    [{ month: '2024-01', status: 'employed' }, ['own']],
    [{ month: '2023-12', status: 'retired' }, []],
    [{ month: '2024-01', status: 'retired' }, ['age']],
  ])('is required where all its conditions hold: %j needs %j', (typed, needed) => {
    expect(faultsOf(fields, typed)).toEqual(needed.map((name) => `${name} required`));
  });

  test('may be left out elsewhere, and is then absent', () => {
    expect(checkTyped(fields, [], { month: '2023-05', status: 'retired' })).toEqual({
      ok: true,
      input: { month: '2023-05', status: 'retired', own: undefined, employer: undefined, age: undefined },
    });
  });

  test('is kept where it is given unasked, and checked', () => {
    const typed = { month: '2023-05', status: 'retired', own: '5', age: '70' };
    expect(checkTyped(fields, [], typed)).toMatchObject({ ok: true, input: { own: 5_00, age: 70 } });
    expect(faultsOf(fields, { ...typed, age: '7', own: '5.' })).toEqual([
      'own money-format',
      'age count-range',
    ]);
  });

  test.each([
    [{ month: '2024-1', status: 'retired' }, ['month month-format']],
    [{ month: '2024-13', status: 'retired' }, ['month month-format']],
    [{ month: '2101-01', status: 'retired' }, ['month date-range']],
    [{ month: '2024-01', status: 'other' }, ['status choice']],
    [{ status: 'retired' }, ['month required']],
    [{ month: '2023-05' }, ['status required']],
    [{}, ['month required', 'status required']],
    [{ month: '2024-1', status: 'employed' }, ['month month-format', 'own required']],
    [
      { month: 'x', status: 'employed', employer: 'x' },
      ['month month-format', 'own required', 'employer money-format'],
    ],
  ])('is not reported missing while what it depends on is wrong: %j gives %j', (typed, faults) => {
    expect(faultsOf(fields, typed)).toEqual(faults);
  });
});

describe('answers that cannot both be true', () => {
  const { fields, conflicts } = jinanRemoteCare;
  const remote = { date: '2025-06-01', registered: 'false', atRegisteredPlace: 'true', province: 'outside' };

  test('not registered and at the registered place is an error on the place', () => {
    for (const province of ['inside', 'outside'])
      for (const date of ['2022-12-31', '2025-06-01', '2028-01-01'])
        expect(faultsOf(fields, { ...remote, date, province }, conflicts)).toEqual([
          'atRegisteredPlace not-registered',
        ]);
  });

  test.each([
    ['true', 'true'],
    ['true', 'false'],
    ['false', 'false'],
  ])('registered %s, at the registered place %s is none', (registered, atRegisteredPlace) => {
    expect(faultsOf(fields, { ...remote, registered, atRegisteredPlace }, conflicts)).toEqual([]);
  });

  test('are not reported while one of them is wrong or missing', () => {
    expect(faultsOf(fields, { ...remote, registered: 'no' }, conflicts)).toEqual(['registered yes-no']);
    expect(faultsOf(fields, { ...remote, atRegisteredPlace: 'yes' }, conflicts)).toEqual([
      'atRegisteredPlace yes-no',
    ]);
    const { registered: _, ...rest } = remote;
    expect(faultsOf(fields, rest, conflicts)).toEqual(['registered required']);
  });

  test('are reported beside other faults, in the order of the fields', () => {
    expect(faultsOf(fields, { ...remote, date: '2025-02-29', province: 'x' }, conflicts)).toEqual([
      'date date-unreal',
      'atRegisteredPlace not-registered',
      'province choice',
    ]);
  });

  test('two on one field are one error, the first', () => {
    const when = [{ field: 'registered', in: ['false'] }];
    const both = [
      { field: 'province', code: 'first', when },
      { field: 'province', code: 'second', when },
    ];
    expect(faultsOf(fields, { ...remote, atRegisteredPlace: 'false' }, both)).toEqual(['province first']);
  });
});

describe('a default', () => {
  const fields: Fields = {
    pure: { kind: 'choice', options: ['yes', 'no'], default: 'yes' },
    other: { kind: 'money', default: '0', requiredWhen: [{ field: 'pure', in: ['yes', 'no'] }] },
    extra: { kind: 'money', requiredWhen: [{ field: 'pure', in: ['yes'] }] },
  };

  test('stands in wherever nothing was typed: the field is never missing', () => {
    expect(faultsOf(fields, { pure: 'no' })).toEqual([]);
  });

  test('counts for the conditions that look at it', () => {
    expect(faultsOf(fields, {})).toEqual(['extra required']);
  });
});

test('a name given twice is wrong once, and nothing that depends on it is judged', () => {
  const fields = { registered: { kind: 'yes-no' }, atPlace: { kind: 'yes-no' } } as const;
  const conflicts = [
    {
      field: 'atPlace',
      code: 'not-registered',
      when: [
        { field: 'registered', in: ['false'] },
        { field: 'atPlace', in: ['true'] },
      ],
    },
  ];
  const twice = [
    { field: 'registered', code: 'repeated' },
    { field: 'utm', code: 'unknown' },
  ];
  expect(checkTyped(fields, conflicts, { registered: 'false', atPlace: 'true' }, twice)).toEqual({
    ok: false,
    errors: [
      { field: 'utm', code: 'unknown' },
      { field: 'registered', code: 'repeated' },
    ],
  });
});
