import type { FormOf } from '@/components/rule/form-of';
import { formQuery } from '@/components/rule/form-query';
import { resultAddress } from '@/components/rule/result-address';
import type { Typed } from '@/lib/forms/typed';
import { inLocale } from '@/lib/links/in-locale';
import { rulePath } from '@/lib/links/rule-path';
import type { Locale } from '@/lib/model/locale';

/** The address of this same form in a script, with what is typed in its query. */
export const formAddress = (form: FormOf, locale: Locale, typed: Typed): string => {
  const query = formQuery(form, typed);
  const empty = inLocale(locale, rulePath(form.kind, form.id));
  if (query === '') return empty;
  return form.isResult ? resultAddress(form, locale, typed) : `${empty}?${query}`;
};
