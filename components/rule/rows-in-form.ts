import { withoutUntouched } from '@/lib/forms/edit-rows';
import { type KeyedRow, takeCells } from '@/lib/forms/row-cells';
import type { Typed, TypedRow } from '@/lib/forms/typed';
import type { Fields } from '@/lib/model/field';

const cellsIn = (fields: Fields, form: HTMLFormElement) => {
  const pairs = [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  );
  return takeCells(fields, pairs).rows;
};

/** The rows that stand in a form, in their order, with what is typed into each. */
export const keyedRowsIn = (fields: Fields, name: string, form: HTMLFormElement): readonly KeyedRow[] =>
  cellsIn(fields, form)[name] ?? [];

/** What is typed into the rows of a form, without rows at the end that nobody has typed into. */
export const rowsInForm = (fields: Fields, form: HTMLFormElement): Typed => {
  const rows = Object.entries(cellsIn(fields, form)).map(([name, keyed]): [string, readonly TypedRow[]] => {
    const field = fields[name];
    const typed = keyed.map((row) => row.typed);
    return [name, field?.kind === 'rows' ? withoutUntouched(field, typed) : typed];
  });
  return Object.fromEntries(rows.filter(([, typed]) => typed.length > 0));
};
