import { ChoiceQuestion } from '@/components/form/choice-question';
import { ErrorSummary } from '@/components/form/error-summary';
import { faultText } from '@/components/form/fault-text';
import { namedOptions } from '@/components/form/named-options';
import { focusId, hintId, inputId } from '@/components/form/typed-field';
import type { FieldError } from '@/lib/forms/check-typed';
import { type Typed, typedText } from '@/lib/forms/typed';
import { messagesOf } from '@/lib/i18n/messages-of';
import type { FieldWords } from '@/lib/i18n/rule-words';
import { inLocale } from '@/lib/links/in-locale';
import type { Fields } from '@/lib/model/field';
import type { Locale } from '@/lib/model/locale';
import { situations } from '@/lib/model/situation';

type Form = {
  readonly locale: Locale;
  readonly fields: Fields;
  /** Labels and options of the fields. */
  readonly words: Readonly<Record<string, FieldWords>>;
  /** Names to choose a disease from while typing, each with what it may also be called. */
  readonly diseases: readonly { readonly name: string; readonly also: string }[];
  readonly typed: Typed;
  readonly errors: readonly FieldError[];
  /** Without what does not belong there; undefined where nothing does not. */
  readonly mendedHref: string | undefined;
};

const choose = ['place', 'insurance'] as const;

const Choices = ({
  fields,
  words,
  typed,
  faultOf,
}: Form & { faultOf: (name: string) => string | undefined }) =>
  choose.map((name) => {
    const field = fields[name];
    const own = words[name];
    if (field?.kind !== 'choice' || own === undefined) return null;
    const options = namedOptions(field.options, own);
    const question = { name, field, words: own, typed: typedText(typed, name), fault: faultOf(name) };
    return <ChoiceQuestion key={name} {...question} options={options} registration={{ name }} />;
  });

const Situations = ({ words, typed, locale }: Form) => (
  <fieldset>
    <legend className="font-bold">{messagesOf(locale).finder.situations}</legend>
    <div className="mt-2 flex flex-wrap gap-2">
      {situations.map((id) => (
        <label
          key={id}
          className="flex min-h-thumb grow cursor-pointer items-center gap-3 border border-edge bg-sheet px-3 py-1 leading-snug has-checked:border-accent has-checked:bg-tint has-focus-visible:outline-3"
        >
          <input
            type="checkbox"
            name={id}
            value="true"
            id={inputId(id)}
            defaultChecked={typed[id] === 'true'}
            className="size-5 shrink-0 accent-accent outline-none"
          />
          {words[id]?.label}
        </label>
      ))}
    </div>
  </fieldset>
);

const DiseaseQuestion = ({ locale, diseases, typed }: Form) => {
  const { finder, rules } = messagesOf(locale);
  return (
    <div>
      <label htmlFor={inputId('disease')} className="block font-bold">
        {finder.disease}
        <span className="ml-2 font-normal text-quiet">{rules.optional}</span>
      </label>
      <span id={hintId('disease')} className="block text-base text-quiet">
        {finder.diseaseHint}
      </span>
      <input
        id={inputId('disease')}
        name="disease"
        list="diseases"
        autoComplete="off"
        maxLength={60}
        defaultValue={typedText(typed, 'disease')}
        aria-describedby={hintId('disease')}
        className="mt-2 min-h-thumb w-full border border-edge bg-sheet px-3 text-xl"
      />
      <datalist id="diseases">
        {diseases.map(({ name, also }) => (
          <option key={name} value={name}>
            {also}
          </option>
        ))}
      </datalist>
    </div>
  );
};

const isAskedHere = (name: string): boolean => [...choose, ...situations].some((each) => each === name);

/** Answers to the questions asked elsewhere stay: sent along unseen. */
const Kept = ({ fields, typed }: Form) =>
  Object.keys(fields)
    .filter((name) => !isAskedHere(name))
    .map((name) => {
      const value = typedText(typed, name);
      return value === undefined ? null : <input key={name} type="hidden" name={name} value={value} />;
    });

/** What the finder asks: a plain GET form, the same with and without a script. */
export const FinderForm = (form: Form) => {
  const { locale, fields, words, errors } = form;
  const messages = messagesOf(locale);
  const textOf = (name: string, code: string) =>
    faultText({ name, code, field: fields[name], words: words[name] }, messages);
  const lines = errors.map(({ field, code }) => ({
    key: field,
    text: textOf(field, code),
    href: fields[field] === undefined ? null : `#${focusId(field, fields[field], words[field])}`,
  }));
  const faultOf = (name: string) => {
    const error = errors.find(({ field }) => field === name);
    return error === undefined ? undefined : textOf(name, error.code);
  };
  return (
    <>
      {lines.length > 0 && <ErrorSummary lines={lines} words={messages.rules} mendedHref={form.mendedHref} />}
      <form
        action={inLocale(locale, '/eligibility/find')}
        method="get"
        noValidate={true}
        className="max-w-measure space-y-6"
      >
        <Choices {...form} faultOf={faultOf} />
        <Situations {...form} />
        <DiseaseQuestion {...form} />
        <Kept {...form} />
        <button type="submit" className="min-h-thumb w-full bg-accent px-6 text-xl font-bold text-paper">
          {messages.finder.find}
        </button>
        <p className="text-base text-quiet">{messages.finder.privacy}</p>
      </form>
    </>
  );
};
