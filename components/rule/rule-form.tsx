import { type SubmitEvent, useEffect, useRef, useState } from 'react';
import type { FieldErrors } from 'react-hook-form';
import { ErrorSummary } from '@/components/form/error-summary';
import { faultText } from '@/components/form/fault-text';
import { Question } from '@/components/form/question';
import { focusId } from '@/components/form/typed-field';
import type { FormContext, FormOf } from '@/components/rule/form-of';
import { useRuleForm } from '@/components/rule/use-rule-form';
import { checkTyped, type FieldError } from '@/lib/forms/check-typed';
import type { Typed } from '@/lib/forms/holds';
import { withoutEmpty } from '@/lib/forms/without-empty';
import { otherLocale } from '@/lib/i18n/locale-of';
import { inLocale } from '@/lib/links/in-locale';
import { resultPath, rulePath } from '@/lib/links/rule-path';

type Form = {
  readonly form: FormOf;
  readonly context: FormContext;
  readonly submitLabel: string;
  /** Told what stands in the form after each change. */
  readonly onTyped: (typed: Typed) => void;
};

const summaryLines = (errors: readonly FieldError[], { form, context }: Pick<Form, 'form' | 'context'>) =>
  errors.map(({ field: name, code }) => {
    const field = form.fields[name];
    const text = faultText({ name, code, field, words: context.rule.fields[name] }, context.words.errors);
    return { key: name, text, href: field === undefined ? null : `#${focusId(name, field)}` };
  });

/** The fault of a field as the form library sees it now, or as the server saw it until the field is touched. */
const faultCode = (
  name: string,
  live: FieldErrors,
  hasLiveCheck: boolean,
  served: readonly FieldError[],
): string | undefined => {
  const { message } = live[name] ?? {};
  if (hasLiveCheck) return typeof message === 'string' ? message : undefined;
  return served.find(({ field }) => field === name)?.code;
};

/** Leaves for the same form in the other script with what is typed; only without a script, where the switch cannot know it. */
const SwitchKeeping = ({ form, context }: Pick<Form, 'form' | 'context'>) => {
  const other = otherLocale(context.locale);
  return (
    <noscript>
      <button
        type="submit"
        lang={other}
        formAction={inLocale(other, resultPath(form.kind, form.id))}
        className="min-h-thumb w-full border border-edge px-4"
      >
        {context.words.site.otherScriptKeep}
      </button>
    </noscript>
  );
};

/**
 * The form of a rule. Without a script it is a plain GET form; with one it checks while one types
 * and stops a faulty submit with the summary in focus. Nothing typed is lost either way.
 */
export const RuleForm = ({ form, context, submitLabel, onTyped }: Form) => {
  const { locale, words, rule } = context;
  const { register, formState, getValues, trigger } = useRuleForm(form, locale, onTyped);
  const [refused, setRefused] = useState<readonly FieldError[]>([]);
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (refused.length > 0) summary.current?.focus();
  }, [refused]);

  const stopFaulty = (event: SubmitEvent<HTMLFormElement>) => {
    const checked = checkTyped(form.fields, form.conflicts, withoutEmpty(getValues()));
    if (checked.ok) return;
    event.preventDefault();
    setRefused(checked.errors);
    trigger().catch(() => undefined);
  };
  const shownErrors = refused.length > 0 ? refused : form.errors;

  return (
    <>
      {shownErrors.length > 0 && (
        <ErrorSummary
          ref={summary}
          lines={summaryLines(shownErrors, { form, context })}
          words={words.rules}
        />
      )}
      <form
        action={inLocale(locale, resultPath(form.kind, form.id))}
        method="get"
        noValidate={true}
        onSubmit={stopFaulty}
        className="max-w-measure space-y-6"
      >
        <p className="text-base text-quiet">{words.rules.required}</p>
        {form.asOf !== undefined && <input type="hidden" name="asOf" value={form.asOf} />}
        {Object.entries(form.fields).map(([name, field]) => {
          const isLive = refused.length > 0 || formState.touchedFields[name] !== undefined;
          const code = faultCode(name, formState.errors, isLive, form.errors);
          const fieldWords = rule.fields[name] ?? { label: name };
          return (
            <Question
              key={name}
              name={name}
              field={field}
              words={fieldWords}
              typed={form.typed[name]}
              fault={
                code === undefined
                  ? undefined
                  : faultText({ name, code, field, words: fieldWords }, words.errors)
              }
              shared={words.rules}
              registration={register(name)}
            />
          );
        })}
        <div className="space-y-3 print:hidden">
          <button
            type="submit"
            className="min-h-thumb w-full bg-accent px-6 py-2 text-xl font-bold text-paper"
          >
            {submitLabel}
          </button>
          <SwitchKeeping form={form} context={context} />
          <p className="text-base text-quiet">{words.rules.privacy}</p>
          {form.isResult && (
            <a
              href={inLocale(locale, rulePath(form.kind, form.id))}
              className="inline-flex min-h-thumb items-center"
            >
              {words.rules.clear}
            </a>
          )}
        </div>
      </form>
    </>
  );
};
