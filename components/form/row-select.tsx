import { FieldNotes } from '@/components/form/field-notes';
import type { Option } from '@/components/form/named-options';
import { describedBy, inputId, type TypedField } from '@/components/form/typed-field';

type Select = TypedField & {
  readonly options: readonly Option[];
  /** Stands where nothing is chosen. */
  readonly chooseOne: string;
};

/** A question with a few answers within a row, where many rows stand below each other: a list to choose from. */
export const RowSelect = ({ options, chooseOne, ...question }: Select) => (
  <div>
    <label htmlFor={inputId(question.name)} className="block font-bold">
      {question.words.label}
    </label>
    <FieldNotes {...question} />
    <select
      name={question.name}
      id={inputId(question.name)}
      defaultValue={question.typed ?? ''}
      aria-describedby={describedBy(question)}
      aria-invalid={question.fault === undefined ? undefined : true}
      className="mt-2 min-h-thumb w-full border border-edge bg-sheet px-2 aria-invalid:border-2 aria-invalid:border-ink"
    >
      <option value="">{chooseOne}</option>
      {options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  </div>
);
