import { useCallback, useEffect, useMemo, useRef } from 'react';
import { type FieldValues, useForm } from 'react-hook-form';
import { formAddress } from '@/components/rule/form-address';
import type { FormOf } from '@/components/rule/form-of';
import { keepScriptSwitch } from '@/components/rule/keep-script-switch';
import type { LiveRule } from '@/components/rule/live-rule';
import { resolveTyped } from '@/components/rule/resolve-typed';
import type { Typed } from '@/lib/forms/holds';
import { decodeSearchParams, encodeSearchParams } from '@/lib/forms/search-params';
import { withoutEmpty } from '@/lib/forms/without-empty';
import { otherLocale } from '@/lib/i18n/locale-of';
import type { Locale } from '@/lib/model/locale';

/** What the address of an empty form brings along: the script switch puts there what was typed. */
const typedInAddress = ({ fields, isResult }: FormOf): Typed =>
  isResult ? {} : decodeSearchParams(Object.keys(fields), new URLSearchParams(location.search)).typed;

/**
 * The form of a rule, live. A fault shows with the change that makes it, never on leaving a field or later: a message that
 * comes between pressing and releasing would move what is being pressed. `capture` goes on the first element of the form: it reads what already
 * stands in the page, typed before the script came or restored by the browser, before the form
 * library takes over and clears it.
 */
export const useRuleForm = (
  form: FormOf,
  locale: Locale,
  check: LiveRule<unknown>['checkTyped'] | undefined,
  onTyped: (typed: Typed) => void,
) => {
  const resolver = useMemo(
    () => resolveTyped(form.fields, form.conflicts, check),
    [form.fields, form.conflicts, check],
  );
  const control = useForm<FieldValues>({ mode: 'onChange', resolver });
  const { setValue, subscribe, trigger, getFieldState } = control;
  useEffect(() => {
    // What was typed before the check came.
    const typed = Object.keys(form.fields).filter((name) => getFieldState(name).isDirty);
    if (check !== undefined && typed.length > 0) trigger(typed).catch(() => undefined);
  }, [check, form.fields, getFieldState, trigger]);

  const standing = useRef<Typed>({});
  const capture = useCallback((first: HTMLElement | null) => {
    const element = first?.closest('form');
    if (element) standing.current = withoutEmpty(Object.fromEntries(new FormData(element)));
  }, []);

  useEffect(() => {
    const take = (typed: Typed) => {
      keepScriptSwitch(formAddress(form, otherLocale(locale), typed));
      onTyped(typed);
    };
    const found = { ...typedInAddress(form), ...standing.current };
    for (const name of Object.keys(form.fields)) {
      if (found[name] !== undefined) setValue(name, found[name]);
    }
    const { fields, typed } = form;
    if (encodeSearchParams(fields, found) !== encodeSearchParams(fields, typed)) take(found);
    return subscribe({
      formState: { values: true },
      callback: ({ values }) => take(withoutEmpty(values)),
    });
  }, [form, locale, onTyped, setValue, subscribe]);

  return { ...control, capture };
};
