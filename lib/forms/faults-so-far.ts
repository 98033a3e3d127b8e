import type { CellFault } from '@/lib/forms/check-row';
import type { FieldError, RowFaults } from '@/lib/forms/check-typed';
import { mayBecome } from '@/lib/forms/may-become';
import { type Typed, type TypedRow, typedRows, typedText } from '@/lib/forms/typed';
import type { Conflict, Fields, RowsField, SingleField } from '@/lib/model/field';

type Form = { readonly fields: Fields; readonly conflicts: readonly Conflict[] };

/** What is wrong in itself and may yet be mended by typing on; what clashes with another answer is not. */
const isUnfinished = (code: string, field: SingleField, text: string | undefined): boolean =>
  code !== 'date-not-in-year' && mayBecome(field, text ?? '');

/** The faults of one row that are shown: `before` is the row as it was sent, where it was. */
const openFaults = (
  { of }: RowsField,
  { row, faults }: RowFaults,
  cells: TypedRow,
  before: TypedRow | undefined,
): RowFaults => {
  const isOpen = ({ cell, code }: CellFault): boolean => {
    if (cell === undefined) return before !== undefined;
    const asked = of[cell];
    const isAsSent = before !== undefined && before[cell] === cells[cell];
    return isAsSent || (asked !== undefined && !isUnfinished(code, asked, cells[cell]));
  };
  return { row, faults: faults.filter(isOpen) };
};

const openRows = (field: RowsField, error: FieldError, current: Typed, sent: Typed | undefined) => {
  if (error.rows === undefined) return error.code === 'required' && sent === undefined ? [] : [error];
  const cells = typedRows(current, error.field);
  const before = typedRows(sent ?? {}, error.field);
  const rows = error.rows.map((row) => openFaults(field, row, cells[row.row - 1] ?? {}, before[row.row - 1]));
  return [{ ...error, rows: rows.filter(({ faults }) => faults.length > 0) }];
};

/**
 * The faults to be shown while one types: without those that typing on may mend, and without what is still missing. What was
 * `sent` and refused and still stands as it was sent keeps its fault; undefined where nothing was sent yet.
 */
export const faultsSoFar = (
  { fields, conflicts }: Form,
  errors: readonly FieldError[],
  current: Typed,
  sent: Typed | undefined,
): readonly FieldError[] =>
  errors.flatMap((error): readonly FieldError[] => {
    const field = fields[error.field];
    if (field === undefined) return [error];
    if (field.kind === 'rows') return openRows(field, error, current, sent);
    const text = typedText(current, error.field);
    const isAsSent = sent !== undefined && typedText(sent, error.field) === text;
    const isClash = conflicts.some(({ field: name, code }) => name === error.field && code === error.code);
    return isAsSent || isClash || !isUnfinished(error.code, field, text) ? [error] : [];
  });
