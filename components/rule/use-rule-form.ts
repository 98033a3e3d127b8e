import { useEffect, useMemo } from 'react';
import { type FieldValues, useForm } from 'react-hook-form';
import { formAddress } from '@/components/rule/form-address';
import type { FormOf } from '@/components/rule/form-of';
import { keepScriptSwitch } from '@/components/rule/keep-script-switch';
import { resolveTyped } from '@/components/rule/resolve-typed';
import type { Typed } from '@/lib/forms/holds';
import { decodeSearchParams } from '@/lib/forms/search-params';
import { withoutEmpty } from '@/lib/forms/without-empty';
import { otherLocale } from '@/lib/i18n/locale-of';
import type { Locale } from '@/lib/model/locale';

/**
 * The form of a rule, live: no default values are given to the form library, so that it takes over
 * what already stands in the page, typed before the script came or restored by the browser.
 */
export const useRuleForm = (form: FormOf, locale: Locale, onTyped: (typed: Typed) => void) => {
  const resolver = useMemo(() => resolveTyped(form.fields, form.conflicts), [form.fields, form.conflicts]);
  const control = useForm<FieldValues>({ mode: 'onTouched', resolver });
  const { getValues, setValue, subscribe } = control;

  useEffect(() => {
    const take = (values: FieldValues) => {
      const typed = withoutEmpty(values);
      keepScriptSwitch(formAddress(form, otherLocale(locale), typed));
      onTyped(typed);
    };
    if (!form.isResult) {
      const { typed } = decodeSearchParams(Object.keys(form.fields), new URLSearchParams(location.search));
      for (const [name, value] of Object.entries(typed)) setValue(name, value);
      take(getValues());
    }
    return subscribe({ formState: { values: true }, callback: ({ values }) => take(values) });
  }, [form, locale, onTyped, getValues, setValue, subscribe]);

  return control;
};
