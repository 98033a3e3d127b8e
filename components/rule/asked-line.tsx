import { askedWords } from '@/components/rule/asked-words';
import type { FormContext, FormOf } from '@/components/rule/form-of';
import type { Typed } from '@/lib/forms/typed';

type Asked = {
  readonly form: FormOf;
  readonly typed: Typed;
  readonly context: FormContext;
};

/** Above an answer: the case it answers, so that it can be checked without the form, and the way back to that. */
export const AskedLine = ({ form, typed, context }: Asked) => (
  <p className="mb-4 text-base text-quiet">
    {askedWords(form.fields, typed, context).map(({ name, text }) => (
      <span key={name} className="after:px-1 after:content-['·'] last-of-type:after:content-none">
        {text}
      </span>
    ))}
    <a href="#form" className="ml-2 inline-flex min-h-10 items-center lg:hidden print:hidden">
      {context.words.rules.back}
    </a>
  </p>
);
