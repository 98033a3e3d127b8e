import { plainSoFar } from '@/lib/forms/plain-so-far';
import { isPlain, plainText } from '@/lib/forms/plain-text';
import type { Typed, TypedRow, TypedValue } from '@/lib/forms/typed';
import type { Field, Fields, SingleField } from '@/lib/model/field';

/** Makes one typed text another. */
type Change = (field: SingleField, text: string) => string;

const changeRow = (of: Readonly<Record<string, SingleField>>, row: TypedRow, change: Change): TypedRow =>
  Object.fromEntries(
    Object.entries(row)
      .map(([cell, text]) => [cell, of[cell] === undefined ? text : change(of[cell], text)] as const)
      .filter(([, text]) => text !== ''),
  );

const changeValue = (field: Field | undefined, value: TypedValue, change: Change): TypedValue => {
  if (field === undefined) return value;
  if (field.kind === 'rows')
    return typeof value === 'string' ? value : value.map((row) => changeRow(field.of, row, change));
  return typeof value === 'string' ? change(field, value) : value;
};

/** What stands in a form, each single field and each cell of a row changed; what is empty then is left out. */
const changeTyped = (fields: Fields, typed: Typed, change: Change): Typed =>
  Object.fromEntries(
    Object.entries(typed)
      .map(([name, value]) => [name, changeValue(fields[name], value, change)] as const)
      .filter(([, value]) => value !== ''),
  );

/** What stands in a form, each text in plain shape where it can mean one thing only: see `plainText`. */
export const plainTyped = (fields: Fields, typed: Typed): Typed => changeTyped(fields, typed, plainText);

/** The same while one types: see `plainSoFar`. */
export const plainTypedSoFar = (fields: Fields, typed: Typed): Typed =>
  changeTyped(fields, typed, plainSoFar);

const plainOrNone: Change = (field, text) => {
  const plain = plainText(field, text);
  return isPlain(field, plain) ? plain : '';
};

/** What stands in a form and has a plain shape: what is still being typed, or unclear, is not known yet. */
export const onlyPlain = (fields: Fields, typed: Typed): Typed => changeTyped(fields, typed, plainOrNone);
