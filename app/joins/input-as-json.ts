import type { Field, Fields, Input, InputValue } from '@/lib/model/field';
import { formatMoney } from '@/lib/rules/money';
import { percentNumber } from '@/lib/rules/percent';

const valueAsJson = (field: Field, value: InputValue): InputValue => {
  if (typeof value !== 'number') return value;
  if (field.kind === 'money') return formatMoney(value);
  return field.kind === 'percent' ? percentNumber(value) : value;
};

/** What was given, normalised: money as "1234.50", percents as numbers, defaults filled in, absent fields left out. */
export const inputAsJson = (fields: Fields, input: Input) =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) =>
      input[name] === undefined ? [] : [[name, valueAsJson(field, input[name])]],
    ),
  );
