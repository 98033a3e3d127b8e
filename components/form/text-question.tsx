import { type ChangeEvent, type CompositionEvent, useState } from 'react';
import type { UseFormRegisterReturn } from 'react-hook-form';
import type { SharedWords } from '@/components/answer/answer-context';
import { FieldNotes } from '@/components/form/field-notes';
import { isComposing } from '@/components/form/is-composing';
import { describedBy, inputId, labelId, type TypedField } from '@/components/form/typed-field';
import { UnknownButton } from '@/components/form/unknown-button';
import type { Field } from '@/lib/model/field';

type Question = TypedField & {
  readonly unit: string | undefined;
  /** Added to the label where the field may stay empty. */
  readonly optionalNote: string | undefined;
  /** The words for saying that one does not know, where that is a way to answer. */
  readonly unknown?: SharedWords['rules'] | undefined;
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

/** The changes of an input, without those of a text that an input method is still composing. */
const settledChanges = ({ onChange }: Question['registration']) =>
  onChange === undefined
    ? {}
    : {
        onChange: (event: ChangeEvent<HTMLInputElement>) =>
          isComposing(event) ? undefined : onChange(event),
        onCompositionEnd: (event: CompositionEvent<HTMLInputElement>) => onChange(event),
      };

/**
 * A question answered by typing: amounts on the number pad, dates with the phone's own picker; or, where it may be left out, by
 * saying that one does not know.
 */
export const TextQuestion = ({ unit, optionalNote, unknown, registration, ...question }: Question) => {
  const [isUnknown, setUnknown] = useState(false);
  return (
    <div>
      <label id={labelId(question.name)} htmlFor={inputId(question.name)} className="block font-bold">
        {question.words.label}
        {optionalNote !== undefined && <span className="ml-2 font-normal text-quiet">{optionalNote}</span>}
      </label>
      <FieldNotes {...question} />
      <span className="mt-2 flex flex-wrap items-center gap-2" onInput={() => setUnknown(false)}>
        <input
          {...registration}
          {...settledChanges(registration)}
          type={inputType(question.field, question.typed)}
          inputMode={inputMode(question.field)}
          id={inputId(question.name)}
          defaultValue={question.typed}
          aria-describedby={describedBy(question)}
          aria-invalid={question.fault === undefined ? undefined : true}
          className="min-h-thumb w-full max-w-60 border border-edge bg-sheet px-3 text-xl aria-invalid:border-2 aria-invalid:border-ink"
        />
        {unit}
        {unknown !== undefined && (
          <UnknownButton name={question.name} shared={unknown} isPressed={isUnknown} onPressed={setUnknown} />
        )}
      </span>
    </div>
  );
};
