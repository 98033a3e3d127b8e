import { type CellFault, checkRow } from '@/lib/forms/check-row';
import { checkText } from '@/lib/forms/check-text';
import { holds } from '@/lib/forms/holds';
import { type Typed, typedRows, typedText } from '@/lib/forms/typed';
import type {
  Condition,
  Conflict,
  Field,
  Fields,
  Input,
  InputValue,
  RowsField,
  SingleField,
} from '@/lib/model/field';

/** The faults of one row; rows are counted from 1. */
export type RowFaults = { readonly row: number; readonly faults: readonly CellFault[] };

/** One fault of one field; `code` is a key of `errors` in the messages. `rows` says which rows of it are wrong, and how. */
export type FieldError = {
  readonly field: string;
  readonly code: string;
  readonly rows?: readonly RowFaults[];
};

/** The input in the rule's units, or what is wrong. */
export type Checked =
  | { readonly ok: true; readonly input: Input }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

type Outcome = { readonly value?: InputValue; readonly fault?: Omit<FieldError, 'field'> };

const checkEmpty = ({ optional, requiredWhen }: Field): Outcome =>
  optional === true || requiredWhen !== undefined ? {} : { fault: { code: 'required' } };

const checkSingle = (field: SingleField, text: string | undefined): Outcome => {
  if (text === undefined) return checkEmpty(field);
  const { value, code } = checkText(field, text);
  return code === undefined ? { value } : { fault: { code } };
};

/** All faults of a field of rows are one. */
const checkRows = (field: RowsField, name: string, typed: Typed, year: string | undefined): Outcome => {
  const rows = typedRows(typed, name);
  if (rows.length === 0) return checkEmpty(field);
  if (rows.length > field.max) return { fault: { code: 'rows-too-many' } };
  const checked = rows.map((row) => checkRow(field, row, year));
  const wrong = checked.flatMap(({ faults }, place) =>
    faults.length === 0 ? [] : [{ row: place + 1, faults }],
  );
  if (wrong.length > 0) return { fault: { code: 'rows-wrong', rows: wrong } };
  return { value: checked.map(({ value }) => value) };
};

/** The year that the rows of a field lie in, as typed; undefined where there is none, or a wrong one. */
const yearFor = ({ inYear }: RowsField, fields: Fields, typed: Typed): string | undefined => {
  const asked = inYear && fields[inYear.year];
  if (inYear === undefined || asked === undefined || asked.kind === 'rows') return undefined;
  const text = typedText(typed, inYear.year);
  return checkSingle(asked, text).fault === undefined ? text : undefined;
};

const checkField = (name: string, field: Field, fields: Fields, typed: Typed): Outcome =>
  field.kind === 'rows'
    ? checkRows(field, name, typed, yearFor(field, fields, typed))
    : checkSingle(field, typedText(typed, name));

const allHold = (conditions: readonly Condition[], typed: Typed, wrong: ReadonlySet<string>): boolean =>
  conditions.every((condition) => !wrong.has(condition.field) && holds(condition, typed));

/** What was typed, and the default of every field left empty that has one. */
const withDefaults = (fields: Fields, typed: Typed): Typed => {
  const defaults = Object.entries(fields).flatMap(([name, field]) =>
    field.default === undefined ? [] : [[name, field.default] as const],
  );
  return { ...Object.fromEntries(defaults), ...typed };
};

/** Conditional fields left empty where they are needed; never while what they depend on is wrong. */
const missing = (fields: Fields, typed: Typed, wrong: ReadonlySet<string>): FieldError[] =>
  Object.entries(fields)
    .filter(([name, { requiredWhen }]) => requiredWhen !== undefined && typed[name] === undefined)
    .filter(([, { requiredWhen = [] }]) => allHold(requiredWhen, typed, wrong))
    .map(([field]) => ({ field, code: 'required' }));

/** A field's own fault comes before its conflicts. */
const isFirstOfField = ({ field }: FieldError, index: number, all: readonly FieldError[]): boolean =>
  all.findIndex((other) => other.field === field) === index;

/**
 * Checks what was typed (empty values already dropped) against the declaration of a rule: the one
 * check of server, browser and API. Gives the input in the rule's units, or one error for each
 * field that is wrong, in the order of the fields. `addressErrors` are what reading the address
 * already found: unknown names, which come first, and repeated ones. Nothing is guessed, clamped or dropped.
 */
export const checkTyped = (
  fields: Fields,
  conflicts: readonly Conflict[],
  typed: Typed,
  addressErrors: readonly FieldError[] = [],
): Checked => {
  const filled = withDefaults(fields, typed);
  const outcomes = Object.entries(fields).map(
    ([name, field]) => [name, checkField(name, field, fields, filled)] as const,
  );
  const faults = [
    ...addressErrors,
    ...outcomes.flatMap(([field, { fault }]) => (fault === undefined ? [] : [{ field, ...fault }])),
  ];
  const wrong = new Set(faults.map(({ field }) => field));
  const clashes = conflicts
    .filter(({ when }) => allHold(when, filled, wrong))
    .map(({ field, code }) => ({ field, code }));
  const found = [...faults, ...missing(fields, filled, wrong), ...clashes].filter(isFirstOfField);
  if (found.length === 0) {
    return { ok: true, input: Object.fromEntries(outcomes.map(([name, { value }]) => [name, value])) };
  }
  const order = Object.keys(fields);
  return { ok: false, errors: found.sort((a, b) => order.indexOf(a.field) - order.indexOf(b.field)) };
};
