import { editName, type RowEdit } from '@/lib/forms/edit-rows';

type EditButton = {
  readonly edit: RowEdit;
  readonly text: string;
  readonly label?: string;
  readonly onEdit: (edit: RowEdit) => void;
};

/** What the button sends, and what its id ends in: `add`, `up-3`. */
export const buttonId = (edit: RowEdit): string => (edit.edit === 'add' ? 'add' : `${edit.edit}-${edit.key}`);

/** A button that changes the rows: here where there is a script, else by sending the form to be shown again. */
export const RowEditButton = ({ edit, text, label, onEdit }: EditButton) => (
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
