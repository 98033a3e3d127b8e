import type { FieldError } from '@/lib/forms/check-typed';
import type { Typed } from '@/lib/forms/holds';
import type { Fields } from '@/lib/model/field';

/** The address as it came: pairs in their order, names possibly repeated or unknown. */
export type Pairs = Iterable<readonly [string, string]>;

export type Decoded = {
  /** Known names with their value; of a repeated name the first, so that it stays in the form. */
  readonly typed: Typed;
  /** Unknown names and names given twice. */
  readonly errors: readonly FieldError[];
};

/**
 * Reads an address by allow-list. Empty values of known names are dropped first, as HTML forms send
 * them; what is then unknown or given twice is an error, never passed over.
 */
export const decodeSearchParams = (names: readonly string[], pairs: Pairs): Decoded => {
  const typed = new Map<string, string>();
  const errors = new Map<string, FieldError>();
  for (const [name, value] of pairs) {
    if (!names.includes(name)) errors.set(name, { field: name, code: 'unknown' });
    else if (value !== '' && typed.has(name)) errors.set(name, { field: name, code: 'repeated' });
    else if (value !== '') typed.set(name, value);
  }
  return { typed: Object.fromEntries(typed), errors: [...errors.values()] };
};

/** The query for what was typed, in the order of the fields, without the empty ones. */
export const encodeSearchParams = (fields: Fields, typed: Typed): string => {
  const pairs = Object.keys(fields).flatMap((name) => {
    const value = typed[name];
    return value === undefined || value === '' ? [] : [[name, value]];
  });
  return new URLSearchParams(pairs).toString();
};
