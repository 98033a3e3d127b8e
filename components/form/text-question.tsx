import type { UseFormRegisterReturn } from 'react-hook-form';
import { FieldNotes } from '@/components/form/field-notes';
import { describedBy, inputId, type TypedField } from '@/components/form/typed-field';
import type { Field } from '@/lib/model/field';

type Question = TypedField & {
  readonly unit: string | undefined;
  /** Added to the label where the field may stay empty. */
  readonly optionalNote: string | undefined;
  /** Where the form library holds it; only its name where the page does. */
  readonly registration: Pick<UseFormRegisterReturn, 'name'> & Partial<UseFormRegisterReturn>;
};

const isWholeDate = (text: string): boolean => {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
};

/** A picker shows nothing for a day that does not exist: what was typed then stays visible as text. */
const inputType = (field: Field, typed: string | undefined): string => {
  if (field.kind === 'date') return typed === undefined || isWholeDate(typed) ? 'date' : 'text';
  if (field.kind === 'month') return typed === undefined || isWholeDate(`${typed}-01`) ? 'month' : 'text';
  return 'text';
};

const inputMode = (field: Field) => {
  if (field.kind === 'money' || field.kind === 'percent') return 'decimal';
  return field.kind === 'count' ? 'numeric' : undefined;
};

/** A question answered by typing: amounts on the number pad, dates with the phone's own picker. */
export const TextQuestion = ({ unit, optionalNote, registration, ...question }: Question) => (
  <div>
    <label htmlFor={inputId(question.name)} className="block font-bold">
      {question.words.label}
      {optionalNote !== undefined && <span className="ml-2 font-normal text-quiet">{optionalNote}</span>}
    </label>
    <FieldNotes {...question} />
    <span className="mt-2 flex items-center gap-2">
      <input
        {...registration}
        type={inputType(question.field, question.typed)}
        inputMode={inputMode(question.field)}
        id={inputId(question.name)}
        defaultValue={question.typed}
        aria-describedby={describedBy(question)}
        aria-invalid={question.fault === undefined ? undefined : true}
        className="min-h-thumb w-full max-w-60 border border-edge bg-sheet px-3 text-xl aria-invalid:border-2 aria-invalid:border-ink"
      />
      {unit}
    </span>
  </div>
);
