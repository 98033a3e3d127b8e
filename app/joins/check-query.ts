import { type Control, queryControls } from '@/app/joins/query-controls';
import { checkTyped, type FieldError } from '@/lib/forms/check-typed';
import { type Decoded, decodeSearchParams } from '@/lib/forms/search-params';
import type { Pairs, Typed } from '@/lib/forms/typed';
import type { Fields, Input } from '@/lib/model/field';
import type { AnyRule } from '@/lib/rules/declared-rule';

/** What a query said, and what is wrong with it. */
export type CheckedQuery = {
  /** The fields it was checked against: the rule's and the controls allowed. */
  readonly fields: Fields;
  readonly typed: Typed;
  readonly errors: readonly FieldError[];
  /** The checked input without the controls; undefined where anything is wrong. */
  readonly input: Input | undefined;
};

/** What a query is checked against: the questions of a rule, and answers that cannot both be true. */
export type Questions = Pick<AnyRule, 'fields' | 'conflicts'>;

/** The fields of a rule and the controls that may stand beside them. */
export const withControls = (rule: Questions, allowed: readonly Control[]): Fields => ({
  ...rule.fields,
  ...Object.fromEntries(allowed.map((name) => [name, queryControls[name]])),
});

/** Checks what was read from an address against these fields, a rule's and its controls: as the API does, or as forms do. */
export const checkDecoded = (
  rule: Questions,
  fields: Fields,
  { typed, errors }: Decoded,
  check: typeof checkTyped = checkTyped,
): CheckedQuery => {
  const checked = check(fields, rule.conflicts, typed, errors);
  if (!checked.ok) return { fields, typed, errors: checked.errors, input: undefined };
  const own = Object.entries(checked.input).filter(([name]) => name in rule.fields);
  return { fields, typed, errors: [], input: Object.fromEntries(own) };
};

/**
 * Reads and checks a query against a rule. One error for each name that is wrong; what does not
 * belong to the rule or comes twice is wrong too.
 */
export const checkQuery = (rule: Questions, pairs: Pairs, allowed: readonly Control[]): CheckedQuery => {
  const fields = withControls(rule, allowed);
  return checkDecoded(rule, fields, decodeSearchParams(fields, pairs));
};
