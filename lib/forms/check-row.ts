import { type CheckedText, checkText } from '@/lib/forms/check-text';
import type { TypedRow } from '@/lib/forms/typed';
import type { InputRow, RowsField, SingleField } from '@/lib/model/field';

/** One fault within a row; `cell` is undefined where the whole row is empty. `code` is a key of `errors` in the messages. */
export type CellFault = { readonly cell: string | undefined; readonly code: string };

type CheckedRow = { readonly value: InputRow; readonly faults: readonly CellFault[] };

const checkCell = (field: SingleField, text: string | undefined): CheckedText => {
  if (text === undefined) return field.optional === true ? {} : { code: 'required' };
  return checkText(field, text);
};

/** A date that is right in itself and lies in another year. */
const strayDate = ({ inYear }: RowsField, row: InputRow, year: string | undefined): readonly CellFault[] => {
  const date = inYear && row[inYear.date];
  if (inYear === undefined || typeof date !== 'string' || year === undefined) return [];
  return date.startsWith(`${year}-`) ? [] : [{ cell: inYear.date, code: 'date-not-in-year' }];
};

/** Checks one row, cell by cell. `year` is the year its date has to lie in; undefined while that is wrong itself. */
export const checkRow = (field: RowsField, typed: TypedRow, year: string | undefined): CheckedRow => {
  if (Object.keys(typed).length === 0) return { value: {}, faults: [{ cell: undefined, code: 'row-empty' }] };
  const cells = Object.entries(field.of).map(
    ([name, single]) => [name, checkCell(single, typed[name])] as const,
  );
  const value = Object.fromEntries(cells.map(([name, cell]) => [name, cell.value]));
  const faults = cells.flatMap(([cell, { code }]) => (code === undefined ? [] : [{ cell, code }]));
  return { value, faults: [...faults, ...strayDate(field, value, year)] };
};
