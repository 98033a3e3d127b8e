import type { FieldErrors } from 'react-hook-form';
import type { SummaryLine } from '@/components/form/error-summary';
import { faultText } from '@/components/form/fault-text';
import { focusId } from '@/components/form/typed-field';
import { formAddress } from '@/components/rule/form-address';
import type { FormContext, FormOf } from '@/components/rule/form-of';
import type { FieldError } from '@/lib/forms/check-typed';
import type { Locale } from '@/lib/model/locale';

/** The faults of a form as lines that lead to their fields. */
export const summaryLines = (
  errors: readonly FieldError[],
  form: FormOf,
  { rule, words }: FormContext,
): SummaryLine[] =>
  errors.map(({ field: name, code }) => {
    const field = form.fields[name];
    const text = faultText({ name, code, field, words: rule.fields[name] }, words);
    return {
      key: name,
      text,
      href: field === undefined ? null : `#${focusId(name, field, rule.fields[name])}`,
    };
  });

/** Where an address holds what no field takes: the same without it. */
export const mendedHref = (
  form: FormOf,
  errors: readonly FieldError[],
  locale: Locale,
): string | undefined => {
  const isStray = errors.some(({ code }) => code === 'unknown' || code === 'repeated');
  return isStray ? formAddress(form, locale, form.typed) : undefined;
};

/** The fault of a field: as the form library sees it now, or as the server saw it until the field is touched. */
export const faultCode = (
  name: string,
  live: FieldErrors,
  isLive: boolean,
  served: readonly FieldError[],
): string | undefined => {
  if (!isLive) return served.find(({ field }) => field === name)?.code;
  const message = live[name]?.message;
  return typeof message === 'string' ? message : undefined;
};
