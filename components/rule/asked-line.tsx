import type { FormContext, FormOf } from '@/components/rule/form-of';
import type { Typed, TypedValue } from '@/lib/forms/typed';
import { fill } from '@/lib/i18n/fill';
import type { Field, Fields } from '@/lib/model/field';

type Asked = {
  readonly form: FormOf;
  readonly typed: Typed;
  readonly context: FormContext;
};

/** Whether an answer of this kind says by itself what it answers: the only date does, one of two does not. */
const isAlone = (field: Field, fields: Fields): boolean =>
  Object.values(fields).filter(({ kind }) => kind === field.kind).length === 1;

/** What was answered to one question: amounts and yes-no with their label, the rest speaks for itself. */
const answerTo = (
  name: string,
  text: TypedValue,
  { fields }: FormOf,
  { rule, words }: FormContext,
): string => {
  const { [name]: field } = fields;
  const { label = name, options } = rule.fields[name] ?? {};
  if (typeof text !== 'string') return `${label} ${fill(words.rules.rowsCount, { n: text.length })}`;
  switch (field?.kind) {
    case 'date':
    case 'month':
      return isAlone(field, fields) ? text : `${label} ${text}`;
    case 'money':
      return `${label} ${text} ${words.rules.yuan}`;
    case 'yes-no':
      return `${label} ${text === 'true' ? words.rules.yes : words.rules.no}`;
    case 'choice':
      return options?.[text] ?? text;
    case 'percent':
      return `${label} ${text}%`;
    case 'count':
      return `${label} ${text}`;
    default:
      return text;
  }
};

/** Above an answer: the case it answers, so that it can be checked without the form, and the way back to that. */
export const AskedLine = ({ form, typed, context }: Asked) => {
  const answers = Object.keys(form.fields).flatMap((name) => {
    const text = typed[name];
    return text === undefined ? [] : [{ name, text: answerTo(name, text, form, context) }];
  });
  return (
    <p className="mb-4 text-base text-quiet">
      {answers.map(({ name, text }) => (
        <span key={name} className="after:px-1 after:content-['·'] last-of-type:after:content-none">
          {text}
        </span>
      ))}
      <a href="#form" className="ml-2 inline-flex min-h-10 items-center lg:hidden print:hidden">
        {context.words.rules.back}
      </a>
    </p>
  );
};
