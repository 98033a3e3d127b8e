import type { Field, Fields, Input, InputOf, InputValue, RowsField } from '@/lib/model/field';

const isRowsOf = ({ of, max }: RowsField, value: InputValue): boolean =>
  Array.isArray(value) &&
  value.length <= max &&
  value.every((row) => Object.entries(of).every(([name, field]) => isValueOf(field, row[name])));

const isValueOf = (field: Field, value: InputValue): boolean => {
  if (value === undefined) return field.optional === true || field.requiredWhen !== undefined;
  if (field.kind === 'rows') return isRowsOf(field, value);
  if (field.kind === 'yes-no') return typeof value === 'boolean';
  if (field.kind === 'choice') return typeof value === 'string' && field.options.includes(value);
  if (field.kind === 'date' || field.kind === 'month') return typeof value === 'string';
  return Number.isSafeInteger(value);
};

/** Whether a checked input has the shape that these fields declare. */
export const isInputOf = <FS extends Fields>(fields: FS, input: Input): input is InputOf<FS> =>
  Object.entries(fields).every(([name, field]) => isValueOf(field, input[name]));
