import type { FormOf } from '@/components/rule/form-of';
import { encodeSearchParams } from '@/lib/forms/search-params';
import type { Typed } from '@/lib/forms/typed';
import { inLocale } from '@/lib/links/in-locale';
import { resultPath, rulePath } from '@/lib/links/rule-path';
import type { Locale } from '@/lib/model/locale';

/** The address of this same form in a script, with what is typed in its query. */
export const formAddress = (form: FormOf, locale: Locale, typed: Typed): string => {
  const query = encodeSearchParams(form.fields, typed);
  const empty = rulePath(form.kind, form.id);
  const filled = form.isResult ? resultPath(form.kind, form.id, query) : `${empty}?${query}`;
  return inLocale(locale, query === '' ? empty : filled);
};
