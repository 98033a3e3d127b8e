import type { KeyedRow } from '@/lib/forms/row-cells';
import type { TypedRow } from '@/lib/forms/typed';
import type { RowsField } from '@/lib/model/field';

/** The name of the buttons that change the rows of a form; their value says what to do, such as `up-3`. */
export const editName = 'do';

/** Asks in an address for the form with what stands there, to be gone on with: not yet checked, nor answered. */
export const goOn = 'go-on';

/** Adds a row at the end; removes one; moves one up by a place. */
export type RowEdit = { readonly edit: 'add' } | { readonly edit: 'remove' | 'up'; readonly key: number };

/** What a button asks for; undefined where it is no button of ours. */
export const readRowEdit = (text: string): RowEdit | undefined => {
  if (text === 'add') return { edit: 'add' };
  const [, edit, key] = /^(remove|up)-([1-9]\d{0,4})$/.exec(text) ?? [];
  return edit === 'remove' || edit === 'up' ? { edit, key: Number(key) } : undefined;
};

/** The cells a new row brings along from the one above: one chooses the same hospital more often than the same day. */
const choicesOf = ({ of }: RowsField, row: TypedRow | undefined): TypedRow =>
  Object.fromEntries(Object.entries(row ?? {}).filter(([name]) => of[name]?.kind === 'choice'));

const addRow = (field: RowsField, rows: readonly KeyedRow[]): readonly KeyedRow[] => {
  if (rows.length >= field.max) return rows;
  const key = Math.max(0, ...rows.map((row) => row.key)) + 1;
  return [...rows, { key, typed: choicesOf(field, rows.at(-1)?.typed) }];
};

const moveUp = (rows: readonly KeyedRow[], key: number): readonly KeyedRow[] => {
  const place = rows.findIndex((row) => row.key === key);
  const [above, moved] = rows.slice(place - 1, place + 1);
  if (place < 1 || above === undefined || moved === undefined) return rows;
  return [...rows.slice(0, place - 1), moved, above, ...rows.slice(place + 1)];
};

/** A form always shows a row to type into. */
const atLeastOne = (field: RowsField, rows: readonly KeyedRow[]): readonly KeyedRow[] =>
  rows.length === 0 ? addRow(field, []) : rows;

/** Adds, removes or moves up one row; nothing else of the rows changes. */
export const editRows = (
  field: RowsField,
  rows: readonly KeyedRow[],
  asked: RowEdit,
): readonly KeyedRow[] => {
  if (asked.edit === 'add') return addRow(field, rows);
  if (asked.edit === 'up') return moveUp(rows, asked.key);
  return atLeastOne(
    field,
    rows.filter(({ key }) => key !== asked.key),
  );
};

/** Whether nobody has typed into a row: it is empty, or holds only the choices that it brought along. */
const isUntouched = (field: RowsField, row: TypedRow, above: TypedRow | undefined): boolean => {
  const brought = choicesOf(field, above);
  return Object.entries(row).every(([name, text]) => brought[name] === text);
};

/** The rows without those at the end that nobody has typed into: a form shows one more than there are visits. */
export const withoutUntouched = (field: RowsField, rows: readonly TypedRow[]): readonly TypedRow[] => {
  const last = rows.at(-1);
  if (last === undefined || !isUntouched(field, last, rows.at(-2))) return rows;
  return withoutUntouched(field, rows.slice(0, -1));
};

/** Rows with keys of their own, at least one. */
export const keyRows = (field: RowsField, rows: readonly TypedRow[]): readonly KeyedRow[] =>
  atLeastOne(
    field,
    rows.map((typed, place) => ({ key: place + 1, typed })),
  );
