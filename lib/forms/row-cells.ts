import type { Pairs, TypedRow } from '@/lib/forms/typed';
import type { Fields } from '@/lib/model/field';

/** A row of a form; its key stays while rows come, go and change places. */
export type KeyedRow = { readonly key: number; readonly typed: TypedRow };

/** The name of the control for one cell of a row. Such names stand in the addresses of forms only, never in the API. */
export const cellName = (field: string, key: number, cell: string): string => `${field}.${key}.${cell}`;

type Cell = { readonly field: string; readonly key: number; readonly cell: string };

const readCellName = (fields: Fields, name: string): Cell | undefined => {
  const [, field = '', key = '', cell = ''] = /^(\w+)\.([1-9]\d{0,4})\.(\w+)$/.exec(name) ?? [];
  const asked = Object.hasOwn(fields, field) ? fields[field] : undefined;
  if (asked?.kind !== 'rows' || !Object.hasOwn(asked.of, cell)) return undefined;
  return { field, key: Number(key), cell };
};

type TakenCells = {
  /** By field, in the order in which the rows stand in the form. */
  readonly rows: Readonly<Record<string, readonly KeyedRow[]>>;
  /** Everything that is no cell, or a cell given twice. */
  readonly rest: readonly (readonly [string, string])[];
};

/** Takes the cells that the controls of a form send out of an address and puts them together to rows. */
export const takeCells = (fields: Fields, pairs: Pairs): TakenCells => {
  const rows = new Map<string, Map<number, Record<string, string>>>();
  const seen = new Set<string>();
  const rest: (readonly [string, string])[] = [];
  for (const [name, value] of pairs) {
    const found = readCellName(fields, name);
    if (found === undefined || seen.has(name)) {
      rest.push([name, value]);
      continue;
    }
    seen.add(name);
    const ofField = rows.get(found.field) ?? new Map<number, Record<string, string>>();
    rows.set(found.field, ofField);
    const row = ofField.get(found.key) ?? {};
    ofField.set(found.key, value === '' ? row : { ...row, [found.cell]: value });
  }
  const keyed = [...rows].map(([field, byKey]) => [
    field,
    [...byKey].map(([key, typed]): KeyedRow => ({ key, typed })),
  ]);
  return { rows: Object.fromEntries(keyed), rest };
};
