import { memo, type SubmitEvent, useEffect, useRef, useState } from 'react';
import { ErrorSummary } from '@/components/form/error-summary';
import { faultText } from '@/components/form/fault-text';
import { Question } from '@/components/form/question';
import { RowsQuestion } from '@/components/form/rows-question';
import { FormActions } from '@/components/rule/form-actions';
import { formFaults, mendedHref, type Refused, rowsFault, summaryLines } from '@/components/rule/form-faults';
import type { FormContext, FormOf } from '@/components/rule/form-of';
import type { LiveRule } from '@/components/rule/live-rule';
import { keyedRowsIn } from '@/components/rule/rows-in-form';
import { useRuleForm } from '@/components/rule/use-rule-form';
import { asksForRows } from '@/lib/forms/asks-for-rows';
import { mayApply } from '@/lib/forms/may-apply';
import { onlyPlain } from '@/lib/forms/plain-typed';
import { type Typed, typedRows, typedText } from '@/lib/forms/typed';
import { inLocale } from '@/lib/links/in-locale';
import { resultPath } from '@/lib/links/rule-path';

type Form = {
  readonly form: FormOf;
  readonly context: FormContext;
  readonly submitLabel: string;
  /** Undefined until it is there: a submit is then checked by the server. */
  readonly check: LiveRule<unknown>['checkForm'] | undefined;
  /** What stands in the form; undefined until the first change. */
  readonly current: Typed | undefined;
  /** Told what stands in the form after each change. */
  readonly onTyped: (typed: Typed) => void;
};

/** Pressing Enter sends the form, and not the first button of a row: the browser takes the first there is. */
const SendOnEnter = ({ label }: { label: string }) => (
  <button type="submit" tabIndex={-1} aria-hidden={true} className="sr-only">
    {label}
  </button>
);

/**
 * The form of a rule. Without a script it is a plain GET form; with one it checks while one types
 * and stops a faulty submit with the summary in focus. Nothing typed is lost either way.
 */
export const RuleForm = memo(({ form, context, submitLabel, check, current, onTyped }: Form) => {
  const { locale, words, rule } = context;
  const live = useRuleForm(form, locale, onTyped);
  const { registrations, brought } = live;
  const [refused, setRefused] = useState<Refused>();
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (refused !== undefined) summary.current?.focus();
  }, [refused]);

  const stopFaulty = (event: SubmitEvent<HTMLFormElement>) => {
    const typed = live.readNow();
    const checked = check?.(form.fields, form.conflicts, typed);
    if (checked === undefined || checked.ok) return;
    event.preventDefault();
    setRefused({ typed, errors: checked.errors });
  };
  const wordsOf = (name: string) => rule.fields[name] ?? { label: name };
  const faults = formFaults(form, { check, current: current ?? refused?.typed, sent: refused?.typed });
  const faultOf = (name: string): string | undefined => {
    const code = faults.find(({ field }) => field === name)?.code;
    if (code === undefined) return undefined;
    return faultText({ name, code, field: form.fields[name], words: wordsOf(name) }, words);
  };
  const shown = refused?.errors ?? form.errors;
  const known = current && onlyPlain(form.fields, current);

  return (
    <>
      {shown.length > 0 && (
        <ErrorSummary
          ref={summary}
          lines={summaryLines(shown, form, context)}
          words={words.rules}
          mendedHref={mendedHref(form, shown, locale)}
        />
      )}
      <form
        action={inLocale(locale, resultPath(form.kind, form.id))}
        method="get"
        noValidate={true}
        onSubmit={stopFaulty}
        className="max-w-measure space-y-6"
      >
        {asksForRows(form.fields) && <SendOnEnter label={submitLabel} />}
        <p ref={live.capture} className="text-base text-quiet">
          {words.rules.required}
        </p>
        {form.isBegun && <p className="border-l-4 border-accent pl-3">{words.rules.begun}</p>}
        {form.asOf !== undefined && <input type="hidden" name="asOf" value={form.asOf} />}
        {Object.entries(form.fields).map(([name, field]) => {
          if (field.kind === 'rows') {
            return (
              <RowsQuestion
                key={`${name} ${brought === undefined}`}
                name={name}
                field={field}
                words={wordsOf(name)}
                typed={typedRows(brought ?? form.typed, name)}
                {...rowsFault(name, form, context, faults)}
                shared={words}
                readRows={() =>
                  live.element.current === null ? [] : keyedRowsIn(form.fields, name, live.element.current)
                }
                onEdited={live.retake}
              />
            );
          }
          return (
            <Question
              key={name}
              isAsked={known === undefined || faultOf(name) !== undefined || mayApply(field, known)}
              name={name}
              field={field}
              words={wordsOf(name)}
              typed={typedText(form.typed, name)}
              fault={faultOf(name)}
              shared={words.rules}
              registration={registrations(name)}
            />
          );
        })}
        <FormActions form={form} context={context} submitLabel={submitLabel} />
      </form>
    </>
  );
});
