import type { SummaryLine } from '@/components/form/error-summary';
import { faultText, rowFaultText } from '@/components/form/fault-text';
import { focusId, rowId } from '@/components/form/typed-field';
import { formAddress } from '@/components/rule/form-address';
import type { FormContext, FormOf } from '@/components/rule/form-of';
import type { LiveRule } from '@/components/rule/live-rule';
import type { FieldError, RowFaults } from '@/lib/forms/check-typed';
import { faultsSoFar } from '@/lib/forms/faults-so-far';
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

/** A form that was sent and stopped: what stood in it, and what was wrong. */
export type Refused = { readonly typed: Typed; readonly errors: readonly FieldError[] };

type Live = {
  /** Undefined until it is there. */
  readonly check: LiveRule<unknown>['checkForm'] | undefined;
  /** What stands in the form; undefined until the first change. */
  readonly current: Typed | undefined;
  /** What stood in it when it was stopped. */
  readonly sent: Typed | undefined;
};

/**
 * The faults to be shown beside the fields of a form: as the server saw them until something changes, then as they are now. While one
 * types, what may still become right is none.
 */
export const formFaults = (form: FormOf, { check, current, sent }: Live): readonly FieldError[] => {
  if (check === undefined || current === undefined) return form.errors;
  const checked = check(form.fields, form.conflicts, current);
  if (checked.ok) return [];
  return faultsSoFar(
    form,
    checked.errors,
    current,
    sent ?? (form.errors.length > 0 ? form.typed : undefined),
  );
};

/** The faults of a field of rows: of the field as a whole, and within its rows. */
export const rowsFault = (
  name: string,
  form: FormOf,
  { rule, words }: FormContext,
  faults: readonly FieldError[],
): { readonly fault: string | undefined; readonly rowFaults: readonly RowFaults[] } => {
  const { code, rows = [] } = faults.find(({ field }) => field === name) ?? {};
  const fault = { name, code: code ?? '', field: form.fields[name], words: rule.fields[name] };
  const isWhole = code !== undefined && code !== 'rows-wrong';
  return { fault: isWhole ? faultText(fault, words) : undefined, rowFaults: rows };
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
