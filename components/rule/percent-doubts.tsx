import type { FormContext, FormOf } from '@/components/rule/form-of';
import { type Typed, typedText } from '@/lib/forms/typed';
import { fill } from '@/lib/i18n/fill';

type Doubts = { readonly form: FormOf; readonly typed: Typed; readonly context: FormContext };

/** A percent above 0 and below 1, as 80 % may have been typed. */
const isDoubtful = (text: string | undefined): text is string => {
  const percent = Number(text);
  return 0 < percent && percent < 1;
};

/** Beside an answer: percents below 1 that it was worked out with. They count as they were typed, and perhaps a hundredfold was meant. */
export const PercentDoubts = ({ form, typed, context }: Doubts) => {
  const { rule, words } = context;
  return Object.entries(form.fields).flatMap(([name, { kind }]) => {
    const text = typedText(typed, name);
    if (kind !== 'percent' || !isDoubtful(text)) return [];
    const said = {
      field: rule.fields[name]?.label ?? name,
      value: Number(text),
      meant: Math.round(Number(text) * 100),
    };
    return [
      <p key={name} className="mb-4 max-w-measure border-l-4 border-ink pl-3">
        {fill(words.rules.percentDoubt, said)}
      </p>,
    ];
  });
};
