import { describe, expect, test } from 'vitest';
import type { Field, InputValue } from '@/lib/model/field';
import { isInputOf } from '@/lib/rules/is-input-of';

const choice: Field = { kind: 'choice', options: ['employed', 'retired'] };
const fits = (field: Field, value: InputValue) => isInputOf({ asked: field }, { asked: value });

test.each<[Field, InputValue]>([
  [{ kind: 'date' }, '2024-03-05'],
  [{ kind: 'month' }, '2024-03'],
  [{ kind: 'money' }, 0],
  [{ kind: 'money' }, 123_450],
  [{ kind: 'percent' }, 1250],
  [{ kind: 'count', min: 0, max: 20 }, 3],
  [choice, 'retired'],
  [{ kind: 'yes-no' }, true],
  [{ kind: 'yes-no' }, false],
])('%j takes %j', (field, value) => {
  expect(fits(field, value)).toBe(true);
});

test.each<[Field, InputValue]>([
  [{ kind: 'date' }, 20240305],
  [{ kind: 'month' }, true],
  [{ kind: 'money' }, '5.00'],
  [{ kind: 'money' }, 0.5],
  [{ kind: 'money' }, Number.NaN],
  [{ kind: 'money' }, Number.POSITIVE_INFINITY],
  [{ kind: 'percent' }, 12.5],
  [{ kind: 'count', min: 0, max: 20 }, '3'],
  [choice, 'other'],
  [choice, true],
  [{ kind: 'yes-no' }, 'true'],
  [{ kind: 'yes-no' }, 1],
])('%j does not take %j', (field, value) => {
  expect(fits(field, value)).toBe(false);
});

test('what is required must be there; what is optional or conditional may be absent', () => {
  const condition = { field: 'status', in: ['retired'] };
  expect(fits({ kind: 'money' }, undefined)).toBe(false);
  expect(isInputOf({ asked: { kind: 'money' } }, {})).toBe(false);
  expect(fits({ kind: 'money', optional: true }, undefined)).toBe(true);
  expect(fits({ kind: 'money', requiredWhen: [condition] }, undefined)).toBe(true);
  expect(fits({ kind: 'money', requiredWhen: [condition] }, '5.00')).toBe(false);
});

test('a default must have been filled in', () => {
  expect(fits({ kind: 'money', default: '0' }, undefined)).toBe(false);
  expect(fits({ kind: 'money', default: '0' }, 0)).toBe(true);
});

describe('rows', () => {
  const rows: Field = { kind: 'rows', of: { cost: { kind: 'money' }, place: choice }, max: 2 };
  const row = { cost: 5, place: 'employed' };

  test.each<[InputValue]>([[[row]], [[row, row]]])('take %j', (value) => {
    expect(fits(rows, value)).toBe(true);
  });

  test.each<[InputValue]>([
    [undefined],
    ['a,b'],
    [[row, row, row]],
    [[{ cost: 5 }]],
    [[{ ...row, cost: 0.5 }]],
    [[{ ...row, place: 'other' }]],
  ])('do not take %j', (value) => {
    expect(fits(rows, value)).toBe(false);
  });
});
