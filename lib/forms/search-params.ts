import type { FieldError } from '@/lib/forms/check-typed';
import { cellName } from '@/lib/forms/row-cells';
import type { Pairs, Typed, TypedRow } from '@/lib/forms/typed';
import type { Fields, RowsField } from '@/lib/model/field';

/** What an address says. */
export type Decoded = {
  /** Known names with their value; of a repeated name the first, so that it stays in the form. */
  readonly typed: Typed;
  /** Unknown names and names given twice. */
  readonly errors: readonly FieldError[];
};

/** `a,b,c` as the cells of a row; the last takes what is too much, so that it is refused there and not lost. */
const decodeRow = ({ of }: RowsField, text: string): TypedRow => {
  const names = Object.keys(of);
  const parts = text.split(',');
  const last = parts.slice(names.length - 1).join(',');
  const cells = names.map((name, place) => [name, place === names.length - 1 ? last : (parts[place] ?? '')]);
  return Object.fromEntries(cells.filter(([, cell]) => cell !== ''));
};

/**
 * Reads an address by allow-list. Empty values of known names are dropped first, as HTML forms send
 * them; what is then unknown, or given twice where only one is asked for, is an error, never passed over.
 */
export const decodeSearchParams = (fields: Fields, pairs: Pairs): Decoded => {
  const single = new Map<string, string>();
  const rows = new Map<string, TypedRow[]>();
  const errors = new Map<string, FieldError>();
  for (const [name, value] of pairs) {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (field === undefined) errors.set(name, { field: name, code: 'unknown' });
    else if (value === '') continue;
    else if (field.kind === 'rows') rows.set(name, [...(rows.get(name) ?? []), decodeRow(field, value)]);
    else if (single.has(name)) errors.set(name, { field: name, code: 'repeated' });
    else single.set(name, value);
  }
  return { typed: Object.fromEntries([...single, ...rows]), errors: [...errors.values()] };
};

type Pair = readonly [string, string];

/** A row as the one text of an address: `a,b,c`. */
export const rowText = ({ of }: RowsField, row: TypedRow): string =>
  Object.keys(of)
    .map((cell) => row[cell] ?? '')
    .join();

/** A row is one `name=a,b,c`; one with a comma in a cell, which is a fault, keeps its cells apart. */
const encodeRow = (name: string, field: RowsField, row: TypedRow, key: number): Pair[] => {
  const cells = Object.keys(field.of).map((cell) => [cell, row[cell] ?? ''] as const);
  if (cells.every(([, text]) => !text.includes(','))) return [[name, rowText(field, row)]];
  return cells.map(([cell, text]) => [cellName(name, key, cell), text]);
};

/** The query for what was typed, in the order of the fields, without the empty ones. */
export const encodeSearchParams = (fields: Fields, typed: Typed): string => {
  const pairs = Object.entries(fields).flatMap(([name, field]): Pair[] => {
    const value = typed[name];
    if (value === undefined || value === '') return [];
    if (typeof value === 'string') return [[name, value]];
    return field.kind === 'rows' ? value.flatMap((row, place) => encodeRow(name, field, row, place + 1)) : [];
  });
  const query = new URLSearchParams(pairs.map(([name, value]) => [name, value])).toString();
  return query.replaceAll('%2C', ',');
};
