import type { FieldErrors } from 'react-hook-form';
import type { SummaryLine } from '@/components/form/error-summary';
import { faultText, rowFaultText } from '@/components/form/fault-text';
import { focusId, rowId } from '@/components/form/typed-field';
import { formAddress } from '@/components/rule/form-address';
import type { FormContext, FormOf } from '@/components/rule/form-of';
import { checkTyped, type FieldError, type RowFaults } from '@/lib/forms/check-typed';
import type { Typed } from '@/lib/forms/typed';
import type { Locale } from '@/lib/model/locale';

/** The faults of a form as lines that lead to their fields. */
export const summaryLines = (
  errors: readonly FieldError[],
  form: FormOf,
  { rule, words }: FormContext,
): SummaryLine[] =>
  errors.flatMap(({ field: name, code, rows }) => {
    const field = form.fields[name];
    const fault = { name, field, words: rule.fields[name] };
    if (rows !== undefined) {
      return rows.map((row) => ({
        key: `${name} ${row.row}`,
        text: rowFaultText(row, fault, words),
        href: `#${rowId(name, row.row)}`,
      }));
    }
    const text = faultText({ ...fault, code }, words);
    return [
      { key: name, text, href: field === undefined ? null : `#${focusId(name, field, rule.fields[name])}` },
    ];
  });

type Live = { readonly current: Typed | undefined; readonly isRefused: boolean };

/** While one is still filling a row, what is missing in it is no fault yet. */
const withoutMissing = (rows: readonly RowFaults[]): readonly RowFaults[] =>
  rows.map(({ row, faults }) => ({
    row,
    faults: faults.filter(({ code }) => code !== 'required' && code !== 'row-empty'),
  }));

/** The faults of a field of rows: of the field as a whole, and within its rows. Live from the first change on. */
export const rowsFault = (
  name: string,
  form: FormOf,
  { rule, words }: FormContext,
  { current, isRefused }: Live,
): { readonly fault: string | undefined; readonly rowFaults: readonly RowFaults[] } => {
  const checked = current && checkTyped(form.fields, form.conflicts, current);
  const errors = checked === undefined ? form.errors : checked.ok ? [] : checked.errors;
  const { code, rows = [] } = errors.find(({ field }) => field === name) ?? {};
  const isSent = isRefused || form.errors.length > 0;
  const isWhole = code !== undefined && code !== 'rows-wrong' && (isSent || code !== 'required');
  const fault = { name, code: code ?? '', field: form.fields[name], words: rule.fields[name] };
  return {
    fault: isWhole ? faultText(fault, words) : undefined,
    rowFaults: isSent ? rows : withoutMissing(rows),
  };
};

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
