import { ChoiceQuestion } from '@/components/form/choice-question';
import { namedOptions } from '@/components/form/named-options';
import { type Typed, typedText } from '@/lib/forms/typed';
import { messagesOf } from '@/lib/i18n/messages-of';
import type { FieldWords } from '@/lib/i18n/rule-words';
import { inLocale } from '@/lib/links/in-locale';
import type { Fields } from '@/lib/model/field';
import type { Locale } from '@/lib/model/locale';

type Questions = {
  readonly locale: Locale;
  /** Names of the questions on which figures below depend. */
  readonly asks: readonly string[];
  readonly fields: Fields;
  readonly words: Readonly<Record<string, FieldWords>>;
  readonly typed: Typed;
  /** What was said before, sent along unseen. */
  readonly pairs: readonly (readonly [string, string])[];
};

/** The questions on which figures below depend: a plain GET form. Not to answer is an answer too: then every case stands below. */
export const MoreQuestions = ({ locale, asks, fields, words, typed, pairs }: Questions) => {
  const { finder } = messagesOf(locale);
  if (asks.length === 0) return null;
  return (
    <section className="max-w-measure border-y border-line py-4 print:hidden">
      <h2>{finder.moreTitle}</h2>
      <p className="mb-3">{finder.moreLead}</p>
      <form action={inLocale(locale, '/eligibility/find')} method="get" className="space-y-5">
        {pairs
          .filter(([name]) => !asks.includes(name))
          .map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
        {asks.map((name) => {
          const field = fields[name];
          const own = words[name];
          if (field?.kind !== 'choice' || own === undefined) return null;
          const options = [...namedOptions(field.options, own), { value: '', label: finder.moreUnsaid }];
          const question = { name, field, words: own, typed: typedText(typed, name) ?? '', fault: undefined };
          return <ChoiceQuestion key={name} {...question} options={options} registration={{ name }} />;
        })}
        <button type="submit" className="min-h-thumb w-full bg-accent px-6 text-xl font-bold text-paper">
          {finder.moreFind}
        </button>
      </form>
    </section>
  );
};
