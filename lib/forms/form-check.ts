import type { CellFault } from '@/lib/forms/check-row';
import type { checkTyped, FieldError, RowFaults } from '@/lib/forms/check-typed';
import { plainTyped } from '@/lib/forms/plain-typed';
import { type Typed, typedRows, typedText } from '@/lib/forms/typed';
import { whyUnclear } from '@/lib/forms/why-unclear';
import type { Field, Fields, SingleField } from '@/lib/model/field';

const reasonFor = (code: string, field: SingleField | undefined, text: string | undefined): string => {
  if (field === undefined || text === undefined || !code.endsWith('-format')) return code;
  return whyUnclear(field, text) ?? code;
};

const explainRow = (field: Field, typed: Typed, name: string, { row, faults }: RowFaults): RowFaults => {
  const cells = typedRows(typed, name)[row - 1] ?? {};
  const explain = ({ cell, code }: CellFault): CellFault => {
    if (cell === undefined || field.kind !== 'rows') return { cell, code };
    return { cell, code: reasonFor(code, field.of[cell], cells[cell]) };
  };
  return { row, faults: faults.map(explain) };
};

/** Says of what is unclear why. */
const explain = (fields: Fields, typed: Typed, error: FieldError): FieldError => {
  const field = fields[error.field];
  if (field === undefined) return error;
  if (field.kind !== 'rows')
    return { ...error, code: reasonFor(error.code, field, typedText(typed, error.field)) };
  if (error.rows === undefined) return error;
  return { ...error, rows: error.rows.map((row) => explainRow(field, typed, error.field, row)) };
};

/**
 * The check of forms, made of that of plain values: what was typed is first brought into plain shape where it can mean one thing
 * only, and what stays unclear is refused with the reason. For pages with a script and without; the API does not do this.
 */
export const formCheck =
  (check: typeof checkTyped): typeof checkTyped =>
  (fields, conflicts, typed, addressErrors = []) => {
    const plain = plainTyped(fields, typed);
    const checked = check(fields, conflicts, plain, addressErrors);
    if (checked.ok) return checked;
    return { ok: false, errors: checked.errors.map((error) => explain(fields, plain, error)) };
  };
