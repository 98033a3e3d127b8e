import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type FieldValues, type UseFormRegister, type UseFormRegisterReturn, useForm } from 'react-hook-form';
import { formAddress } from '@/components/rule/form-address';
import type { FormOf } from '@/components/rule/form-of';
import { formQuery } from '@/components/rule/form-query';
import { keepScriptSwitch } from '@/components/rule/keep-script-switch';
import { rowsInForm } from '@/components/rule/rows-in-form';
import { typedInForm } from '@/components/rule/typed-in-form';
import { typedInHistory } from '@/components/rule/typed-in-history';
import { decodeForm } from '@/lib/forms/decode-form';
import { plainTyped } from '@/lib/forms/plain-typed';
import { type Typed, typedText } from '@/lib/forms/typed';
import { withoutEmpty } from '@/lib/forms/without-empty';
import { otherLocale } from '@/lib/i18n/locale-of';
import type { Fields } from '@/lib/model/field';
import type { Locale } from '@/lib/model/locale';

/** What the address of an empty form brings along: the script switch puts there what was typed. */
const typedInAddress = ({ fields, isResult }: FormOf): Typed =>
  isResult ? {} : decodeForm(fields, new URLSearchParams(location.search)).typed;

/** What to begin with: what stands in the page, or, where nothing was typed into it yet, what the history keeps of it. */
const firstTyped = (form: FormOf, standing: Typed): Typed => {
  const isUntouched = formQuery(form, standing) === formQuery(form, form.typed);
  const kept = isUntouched ? typedInHistory(form.fields) : undefined;
  return kept ?? { ...typedInAddress(form), ...standing };
};

const onlyRows = (typed: Typed): Typed =>
  Object.fromEntries(Object.entries(typed).filter(([, value]) => typeof value !== 'string'));

/**
 * The element of a form, and what stands in it. `capture` goes on the first element of the form: it reads what already
 * stands in the page, typed before the script came or restored by the browser, before the form library takes over and
 * clears it (`standing`). Rows stay in the page: `readTyped` takes them from there, and the rest from the form library.
 */
const useFormElement = (fields: Fields) => {
  const standing = useRef<Typed>({});
  const element = useRef<HTMLFormElement>(null);
  const capture = useCallback(
    (first: HTMLElement | null) => {
      element.current = first?.closest('form') ?? null;
      if (element.current === null) return;
      standing.current = typedInForm(fields, element.current);
    },
    [fields],
  );
  const readTyped = useCallback(
    (values: FieldValues): Typed => ({
      ...withoutEmpty(values),
      ...(element.current === null ? {} : rowsInForm(fields, element.current)),
    }),
    [fields],
  );
  return { standing, element, capture, readTyped };
};

/** The registration of a field, the same each time: a question for which nothing has changed is not rendered again. */
const useRegistrations = (register: UseFormRegister<FieldValues>) =>
  useMemo(() => {
    const kept = new Map<string, UseFormRegisterReturn>();
    return (name: string): UseFormRegisterReturn => {
      const registration = kept.get(name) ?? register(name);
      kept.set(name, registration);
      return registration;
    };
  }, [register]);

/**
 * What stands in the form of a rule, told with each change. Rows are read out of the page after each change (`retake`), and
 * `brought` are rows that came with the address and are not in the page yet. What is wrong is not asked here: see `formFaults`.
 */
export const useRuleForm = (form: FormOf, locale: Locale, onTyped: (typed: Typed) => void) => {
  const { register, getValues, setValue, subscribe } = useForm<FieldValues>();
  const registrations = useRegistrations(register);
  const [brought, setBrought] = useState<Typed>();
  const { standing, element, capture, readTyped } = useFormElement(form.fields);
  const take = useCallback(
    (typed: Typed) => {
      keepScriptSwitch(formAddress(form, otherLocale(locale), plainTyped(form.fields, typed)));
      onTyped(typed);
    },
    [form, locale, onTyped],
  );
  const retake = useCallback(() => take(readTyped(getValues())), [getValues, readTyped, take]);

  useEffect(() => {
    const found = firstTyped(form, standing.current);
    for (const name of Object.keys(form.fields)) {
      const text = typedText(found, name);
      if (text !== undefined || typedText(standing.current, name) !== undefined) setValue(name, text ?? '');
    }
    const rows = onlyRows(found);
    if (formQuery(form, rows) !== formQuery(form, onlyRows(standing.current))) setBrought(rows);
    if (formQuery(form, found) !== formQuery(form, form.typed)) take(found);
    return subscribe({
      formState: { values: true },
      callback: ({ values }) => take(readTyped(values)),
    });
  }, [form, readTyped, setValue, standing, subscribe, take]);

  return {
    registrations,
    capture,
    brought,
    element,
    readNow: () => readTyped(getValues()),
    retake,
  };
};
