import type { FormOf } from '@/components/rule/form-of';
import { formQuery } from '@/components/rule/form-query';
import type { Typed } from '@/lib/forms/typed';
import { inLocale } from '@/lib/links/in-locale';
import { resultPath } from '@/lib/links/rule-path';
import type { Locale } from '@/lib/model/locale';

/** The address of the answer to what stands in a form. */
export const resultAddress = (form: FormOf, locale: Locale, typed: Typed): string =>
  inLocale(locale, resultPath(form.kind, form.id, formQuery(form, typed)));
