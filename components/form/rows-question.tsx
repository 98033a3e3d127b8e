import { useEffect, useRef, useState } from 'react';
import type { SharedWords } from '@/components/answer/answer-context';
import { cellFaultText } from '@/components/form/fault-text';
import { FieldNotes } from '@/components/form/field-notes';
import { RowCell } from '@/components/form/row-cell';
import { describedBy, inputId, rowId, type TypedField } from '@/components/form/typed-field';
import type { RowFaults } from '@/lib/forms/check-typed';
import { editName, editRows, keyRows, type RowEdit } from '@/lib/forms/edit-rows';
import { cellName, type KeyedRow } from '@/lib/forms/row-cells';
import type { TypedRow } from '@/lib/forms/typed';
import { fill } from '@/lib/i18n/fill';
import type { RowsField } from '@/lib/model/field';

type Question = Omit<TypedField, 'field' | 'typed'> & {
  readonly field: RowsField;
  readonly typed: readonly TypedRow[];
  readonly rowFaults: readonly RowFaults[];
  readonly words: TypedField['words'];
  readonly shared: Pick<SharedWords, 'rules' | 'errors'>;
  /** What stands in the rows just now. */
  readonly readRows: () => readonly KeyedRow[];
  /** Told after rows were added, removed or moved. */
  readonly onEdited: () => void;
};

type RowProps = Omit<Question, 'typed' | 'rowFaults' | 'readRows' | 'onEdited'> & {
  readonly row: KeyedRow;
  readonly place: number;
  readonly faults: RowFaults['faults'];
  readonly onEdit: (edit: RowEdit) => void;
};

type EditButton = {
  readonly edit: RowEdit;
  readonly text: string;
  readonly label?: string;
  readonly onEdit: (edit: RowEdit) => void;
};

const buttonId = (edit: RowEdit): string => (edit.edit === 'add' ? 'add' : `${edit.edit}-${edit.key}`);

/** A button that changes the rows: here where there is a script, else by sending the form to be shown again. */
const Edit = ({ edit, text, label, onEdit }: EditButton) => (
  <button
    type="submit"
    name={editName}
    value={buttonId(edit)}
    id={`do-${buttonId(edit)}`}
    aria-label={label}
    onClick={(event) => {
      event.preventDefault();
      onEdit(edit);
    }}
    className="min-h-thumb border border-edge px-4"
  >
    {text}
  </button>
);

const Row = ({ row, place, faults, onEdit, ...question }: RowProps) => {
  const { name, field, words, shared } = question;
  const title = { n: place + 1 };
  const ownFault = faults.find(({ cell }) => cell === undefined);
  const textOf = (fault: RowFaults['faults'][number] | undefined) =>
    fault && cellFaultText(fault, { name, field, words }, shared);
  return (
    <li id={rowId(name, place + 1)} tabIndex={-1} className="border border-line px-3 py-3">
      <fieldset>
        <legend className="font-bold">{fill(shared.rules.row, title)}</legend>
        {ownFault !== undefined && <p className="border-l-4 border-ink pl-3 font-bold">{textOf(ownFault)}</p>}
        <div className="grid grid-cols-2 gap-x-4 gap-y-2">
          {Object.entries(field.of).map(([cell, asked]) => (
            <RowCell
              key={cell}
              name={cellName(name, row.key, cell)}
              field={asked}
              words={words.cells?.[cell] ?? { label: cell }}
              typed={row.typed[cell]}
              fault={textOf(faults.find((fault) => fault.cell === cell))}
              shared={shared.rules}
            />
          ))}
        </div>
        <div className="mt-3 flex flex-wrap gap-3">
          {place > 0 && (
            <Edit
              edit={{ edit: 'up', key: row.key }}
              text={shared.rules.upRow}
              label={fill(shared.rules.upRowNamed, title)}
              onEdit={onEdit}
            />
          )}
          <Edit
            edit={{ edit: 'remove', key: row.key }}
            text={shared.rules.removeRow}
            label={fill(shared.rules.removeRowNamed, title)}
            onEdit={onEdit}
          />
        </div>
      </fieldset>
    </li>
  );
};

/** Where the keyboard goes on after a change, and what is said of it. */
const afterEdit = (
  edit: RowEdit,
  rows: readonly KeyedRow[],
  { name, field, shared }: Pick<Question, 'name' | 'field' | 'shared'>,
): { readonly focusOn: string; readonly said: string } => {
  const { rules } = shared;
  const last = rows.at(-1);
  if (edit.edit === 'up') {
    const place = rows.findIndex(({ key }) => key === edit.key);
    const focusOn = place > 0 ? `do-${buttonId(edit)}` : inputId(firstCell(name, field, edit.key));
    return { focusOn, said: fill(rules.rowMoved, { n: place + 1 }) };
  }
  const focusOn = edit.edit === 'add' && last ? inputId(firstCell(name, field, last.key)) : 'do-add';
  const words = edit.edit === 'add' ? rules.rowAdded : rules.rowRemoved;
  return { focusOn, said: fill(words, { n: rows.length }) };
};

const firstCell = (name: string, { of }: RowsField, key: number): string =>
  cellName(name, key, Object.keys(of)[0] ?? '');

/** A question answered by rows, each with the same few questions; rows can be added, removed and moved up. */
export const RowsQuestion = ({ typed, rowFaults, readRows, onEdited, ...question }: Question) => {
  const { name, field, words, shared, fault } = question;
  const [rows, setRows] = useState(() => keyRows(field, typed));
  const [said, setSaid] = useState('');
  const focusOn = useRef<string>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is to be done once the changed rows stand in the page
  useEffect(() => {
    if (focusOn.current === undefined) return;
    document.getElementById(focusOn.current)?.focus();
    focusOn.current = undefined;
    onEdited();
  }, [rows]);

  const edit = (asked: RowEdit) => {
    const next = editRows(field, readRows(), asked);
    const after = afterEdit(asked, next, question);
    focusOn.current = after.focusOn;
    setSaid(after.said);
    setRows(next);
  };
  const described = describedBy({ name, words, fault });
  return (
    <fieldset id={inputId(name)} tabIndex={-1} aria-describedby={described} onChange={onEdited}>
      <legend className="font-bold">{words.label}</legend>
      <FieldNotes name={name} words={words} fault={fault} />
      <ol className="mt-2 space-y-3">
        {rows.map((row, place) => (
          <Row
            key={row.key}
            {...question}
            row={row}
            place={place}
            faults={rowFaults.find((wrong) => wrong.row === place + 1)?.faults ?? []}
            onEdit={edit}
          />
        ))}
      </ol>
      <div className="mt-3">
        {rows.length < field.max ? (
          <Edit edit={{ edit: 'add' }} text={shared.rules.addRow} onEdit={edit} />
        ) : (
          <p id="do-add" tabIndex={-1}>
            {fill(shared.rules.rowsFull, { most: field.max })}
          </p>
        )}
      </div>
      <p role="status" className="sr-only">
        {said}
      </p>
    </fieldset>
  );
};
