import { FieldNotes } from '@/components/form/field-notes';
import type { Option } from '@/components/form/named-options';
import { describedBy, optionId, type TypedField } from '@/components/form/typed-field';

type Question = TypedField & {
  readonly options: readonly Option[];
  /** The name of the field, and what the form library adds where the form is live. */
  readonly registration: { readonly name: string };
};

/** A question with a few answers, each a target for the thumb. */
export const ChoiceQuestion = ({ options, registration, ...question }: Question) => (
  <fieldset aria-describedby={describedBy(question)}>
    <legend className="font-bold">{question.words.label}</legend>
    <FieldNotes {...question} />
    <div className="mt-2 flex flex-wrap gap-2">
      {options.map(({ value, label }) => (
        <label
          key={value}
          className="flex min-h-thumb grow cursor-pointer items-center gap-3 border border-edge bg-sheet px-3 py-1 leading-snug has-checked:border-accent has-checked:bg-tint has-checked:outline-1 has-checked:outline-accent has-focus-visible:outline-3"
        >
          <input
            {...registration}
            type="radio"
            id={optionId(question.name, value)}
            value={value}
            defaultChecked={question.typed === value}
            aria-invalid={question.fault === undefined ? undefined : true}
            className="size-5 shrink-0 accent-accent outline-none"
          />
          {label}
        </label>
      ))}
    </div>
  </fieldset>
);
