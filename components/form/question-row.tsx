import type { SharedWords } from '@/components/answer/answer-context';
import { cellFaultText } from '@/components/form/fault-text';
import { RowCell } from '@/components/form/row-cell';
import { RowEditButton } from '@/components/form/row-edit-button';
import { rowId, type TypedField } from '@/components/form/typed-field';
import type { RowFaults } from '@/lib/forms/check-typed';
import type { RowEdit } from '@/lib/forms/edit-rows';
import { cellName, type KeyedRow } from '@/lib/forms/row-cells';
import { fill } from '@/lib/i18n/fill';
import type { RowsField } from '@/lib/model/field';

type RowProps = Pick<TypedField, 'name' | 'words'> & {
  readonly field: RowsField;
  readonly shared: Pick<SharedWords, 'rules' | 'errors'>;
  readonly row: KeyedRow;
  /** From 0. */
  readonly place: number;
  readonly faults: RowFaults['faults'];
  readonly onEdit: (edit: RowEdit) => void;
};

/** One row: its questions, what is wrong in them, and the buttons that move it up or remove it. */
export const QuestionRow = ({ name, field, words, shared, row, place, faults, onEdit }: RowProps) => {
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
            <RowEditButton
              edit={{ edit: 'up', key: row.key }}
              text={shared.rules.upRow}
              label={fill(shared.rules.upRowNamed, title)}
              onEdit={onEdit}
            />
          )}
          <RowEditButton
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
