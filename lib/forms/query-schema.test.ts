import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadNotice } from '@/lib/content/load-notice';
import { localiseNotice } from '@/lib/content/localise-notice';
import { ruleParametersOf } from '@/lib/content/rule-parameters-of';
import { anyTyped, daysOfChange } from '@/lib/forms/any-typed.fixture';
import { checkTyped } from '@/lib/forms/check-typed';
import { fieldsUnder } from '@/lib/forms/fields-under';
import { jsonSchemas } from '@/lib/forms/json-schemas.fixture';
import { querySchema } from '@/lib/forms/query-schema';
import { queryValueOf } from '@/lib/forms/query-value-of';
import { rowText } from '@/lib/forms/search-params';
import type { Typed } from '@/lib/forms/typed';
import type { Conflict, Fields } from '@/lib/model/field';
import { allRules } from '@/lib/rules/all-rules.fixture';

const fields: Fields = {
  month: { kind: 'month' },
  status: { kind: 'choice', options: ['employed', 'retired'] },
  age: {
    kind: 'count',
    min: 16,
    max: 130,
    requiredWhen: [
      { field: 'status', in: ['retired'] },
      { field: 'month', from: '2024-01' },
    ],
  },
  employerPart: {
    kind: 'money',
    requiredWhen: [
      { field: 'status', notIn: ['retired'] },
      { field: 'month', from: '2023-01', before: '2024-01' },
    ],
  },
  subsidy: { kind: 'money', most: 320_00, optional: true },
  ratio: { kind: 'percent', optional: true },
  date: { kind: 'date', optional: true },
  registered: { kind: 'yes-no', default: 'false' },
  atPlace: { kind: 'yes-no', optional: true },
  persons: { kind: 'count', min: 0, max: 20, default: '0' },
  otherCost: { kind: 'money', default: '0' },
};
const conflicts: readonly Conflict[] = [
  {
    field: 'atPlace',
    code: 'not-registered',
    when: [
      { field: 'registered', in: ['false'] },
      { field: 'atPlace', in: ['true'] },
    ],
  },
  { field: 'otherCost', code: 'other-cost', when: [{ field: 'otherCost', nonZero: true }] },
];

/** A typed query as the instance that its schema speaks of. */
const instanceOf = (asked: Fields, typed: Typed) =>
  Object.fromEntries(
    Object.entries(typed).map(([name, given]) => {
      const field = asked[name];
      if (field === undefined) return [name, given];
      if (typeof given === 'string') return [name, queryValueOf(field, given)];
      return [name, field.kind === 'rows' ? given.map((row) => rowText(field, row)) : given];
    }),
  );

const takes = (asked: Fields, clashes: readonly Conflict[] = []) => {
  const validate = jsonSchemas().compile(querySchema(asked, clashes, (name) => name));
  return (typed: Typed): boolean => validate(instanceOf(asked, typed));
};

test('writes each kind of field by the conventions of the rules', () => {
  const { properties, required, additionalProperties } = querySchema(
    fields,
    [],
    (name) => `words of ${name}`,
  );
  expect(properties).toMatchObject({
    month: { type: 'string', pattern: '^(?:19[0-9]{2}|20[0-9]{2}|2100)-(?:0[1-9]|1[0-2])$' },
    status: { description: 'words of status', type: 'string', enum: ['employed', 'retired'] },
    age: { type: 'integer', minimum: 16, maximum: 130 },
    subsidy: { type: 'string', pattern: '^[0-9]{1,8}(\\.[0-9]{1,2})?$' },
    ratio: { type: 'string', pattern: '^[0-9]{1,8}(\\.[0-9]{1,2})?$' },
    date: { type: 'string', format: 'date' },
    registered: { type: 'boolean', default: false },
    persons: { type: 'integer', minimum: 0, maximum: 20, default: 0 },
  });
  expect(required).toEqual(['month', 'status']);
  expect(additionalProperties).toBe(false);
});

// biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
const requires = (name: string, given: unknown) => ({ if: given, then: { required: [name] } });

test('writes a conditional requirement as if and then, and a contradiction as not', () => {
  const isRetired = { properties: { status: { enum: ['retired'] } }, required: ['status'] };
  const since2024 = { properties: { month: { pattern: expect.any(String) } }, required: ['month'] };
  const unregistered = { properties: { registered: { enum: [false] } } };
  const atPlace = { properties: { atPlace: { enum: [true] } }, required: ['atPlace'] };
  expect(querySchema(fields, conflicts, String).allOf).toEqual([
    requires('age', { allOf: [isRetired, since2024] }),
    requires('employerPart', expect.anything()),
    { not: { allOf: [unregistered, atPlace] } },
    { not: { properties: { otherCost: { pattern: '[1-9]' } }, required: ['otherCost'] } },
  ]);
});

describe('takes', () => {
  const isTaken = takes(fields, conflicts);

  test.each<[string, Typed]>([
    ['the retired before 2024 without an age', { month: '2023-12', status: 'retired' }],
    ['the retired from 2024 with an age', { month: '2024-01', status: 'retired', age: '70' }],
    ['the employed from 2024 without an age', { month: '2024-01', status: 'employed' }],
    ['the limit of the notice', { month: '2024-01', status: 'employed', subsidy: '320.00' }],
    ['100 %', { month: '2024-01', status: 'employed', ratio: '100' }],
    ['nothing where only nothing may stand', { month: '2024-01', status: 'employed', otherCost: '00.00' }],
    ['29 February of a leap year', { month: '2024-01', status: 'employed', date: '2024-02-29' }],
  ])('%s', (_case, typed) => {
    expect(isTaken(typed)).toBe(true);
  });

  test.each<[string, Typed]>([
    ['nothing', {}],
    ['the retired from 2024 without an age', { month: '2024-01', status: 'retired' }],
    ['the employed of 2023 without the employer’s part', { month: '2023-01', status: 'employed' }],
    ['a fen above the limit of the notice', { month: '2024-01', status: 'employed', subsidy: '320.01' }],
    ['101 %', { month: '2024-01', status: 'employed', ratio: '101' }],
    ['29 February of a year without', { month: '2024-01', status: 'employed', date: '2023-02-29' }],
    ['the year 1899', { month: '1899-12', status: 'employed' }],
    ['leading zeros of a count', { month: '2024-01', status: 'employed', persons: '07' }],
    ['a contradiction with a default', { month: '2024-01', status: 'employed', atPlace: 'true' }],
    ['an amount where only nothing may stand', { month: '2024-01', status: 'employed', otherCost: '0.01' }],
    ['an unknown name', { month: '2024-01', status: 'employed', colour: 'red' }],
  ])('not %s', (_case, typed) => {
    expect(isTaken(typed)).toBe(false);
  });
});

const odd = [
  ...[
    'x',
    ' 1',
    '1 ',
    '-1',
    '0',
    '00',
    '007',
    '1',
    '17',
    '131',
    '9999',
    '10000',
    '1.5',
    '0.001',
    '1e3',
    '１',
  ],
  ...['100', '100.01', '320', '320.01', '10000000', '10000000.01', '99999999.99', '123456789'],
  ...['1899-12-31', '1900-01-01', '2023-02-29', '2024-02-29', '2100-12-31', '2101-01-01', '2024-3-5'],
  ...['2024-04-31', '2024-00-10', '1899-12', '1900-01', '2023-12', '2024-01', '2024-13', '2101-01'],
  ...['true', 'false', 'TRUE', 'yes', 'null', 'constructor'],
];

const asked = [
  { key: 'a rule of all kinds', fields, conflicts, figures: [] },
  ...allRules.map(({ key, rule }) => {
    const parameters = ruleParametersOf(localiseNotice(loadNotice(rule.notice), 'zh-Hans'), rule);
    const { conflicts: clashes } = rule;
    const { figures } = parameters;
    return { key, fields: fieldsUnder(rule.fields, parameters), conflicts: clashes, figures };
  }),
];

describe.each(asked)('$key', ({ fields: own, conflicts: clashes, figures }) => {
  test('the schema takes what the check takes, and nothing else', () => {
    const isTaken = takes(own, clashes);
    const hasRows = Object.values(own).some(({ kind }) => kind === 'rows');
    const anyOdd = fc.dictionary(fc.constantFrom(...Object.keys(own)), fc.constantFrom(...odd), {
      maxKeys: 2,
    });
    fc.assert(
      fc.property(anyTyped(own, daysOfChange(figures)), anyOdd, (typed, wrong) => {
        const given = { ...typed, ...wrong };
        const { ok } = checkTyped(own, clashes, given);
        // What is wrong with a date within a row cannot be written as a pattern.
        if (ok || !hasRows) expect(isTaken(given), JSON.stringify(given)).toBe(ok);
      }),
      { numRuns: 100 },
    );
  });
});
