import type { Field, Fields, Input, InputRow, InputValue, SingleField } from '@/lib/model/field';
import { formatMoney } from '@/lib/rules/money';
import { percentNumber } from '@/lib/rules/percent';

const singleAsJson = (field: SingleField, value: InputRow[string]): InputRow[string] => {
  if (typeof value !== 'number') return value;
  if (field.kind === 'money') return formatMoney(value);
  return field.kind === 'percent' ? percentNumber(value) : value;
};

const rowAsJson = (of: Readonly<Record<string, SingleField>>, row: InputRow): InputRow =>
  Object.fromEntries(
    Object.entries(of).flatMap(([name, field]) =>
      row[name] === undefined ? [] : [[name, singleAsJson(field, row[name])]],
    ),
  );

const valueAsJson = (field: Field, value: InputValue): InputValue => {
  if (field.kind !== 'rows') return typeof value === 'object' ? value : singleAsJson(field, value);
  return typeof value === 'object' ? value.map((row) => rowAsJson(field.of, row)) : value;
};

/** What was given, normalised: money as "1234.50", percents as numbers, rows as objects, defaults filled in, absent fields left out. */
export const inputAsJson = (fields: Fields, input: Input) =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) =>
      input[name] === undefined ? [] : [[name, valueAsJson(field, input[name])]],
    ),
  );
