import { holds, type Typed } from '@/lib/forms/holds';
import { schemaOfField } from '@/lib/forms/schema-of-field';
import type { Condition, Conflict, Field, Fields, Input, InputValue } from '@/lib/model/field';

/** One fault of one field; `code` is a key of `errors` in the messages. */
export type FieldError = { readonly field: string; readonly code: string };

export type Checked =
  | { readonly ok: true; readonly input: Input }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

type Outcome = { readonly value?: InputValue; readonly code?: string };

const checkField = (field: Field, text: string | undefined): Outcome => {
  if (text === undefined) {
    return field.optional === true || field.requiredWhen !== undefined ? {} : { code: 'required' };
  }
  const parsed = schemaOfField(field).safeParse(text);
  return parsed.success ? { value: parsed.data } : { code: parsed.error.issues[0]?.message ?? 'required' };
};

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
    ([name, field]) => [name, checkField(field, filled[name])] as const,
  );
  const faults = [
    ...addressErrors,
    ...outcomes.flatMap(([field, { code }]) => (code === undefined ? [] : [{ field, code }])),
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
