import { useEffect, useRef, useState } from 'react';
import type { SharedWords } from '@/components/answer/answer-context';
import { FieldNotes } from '@/components/form/field-notes';
import { isComposing } from '@/components/form/is-composing';
import { QuestionRow } from '@/components/form/question-row';
import { buttonId, RowEditButton } from '@/components/form/row-edit-button';
import { describedBy, inputId, type TypedField } from '@/components/form/typed-field';
import type { RowFaults } from '@/lib/forms/check-typed';
import { editRows, keyRows, type RowEdit } from '@/lib/forms/edit-rows';
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
    <fieldset
      id={inputId(name)}
      tabIndex={-1}
      aria-describedby={described}
      onChange={(event) => {
        if (!isComposing(event)) onEdited();
      }}
      onCompositionEnd={onEdited}
    >
      <legend className="font-bold">{words.label}</legend>
      <FieldNotes name={name} words={words} fault={fault} />
      <ol className="mt-2 space-y-3">
        {rows.map((row, place) => (
          <QuestionRow
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
          <RowEditButton edit={{ edit: 'add' }} text={shared.rules.addRow} onEdit={edit} />
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
