import { type CheckedQuery, checkDecoded, type Questions, withControls } from '@/app/joins/check-query';
import { checkForm } from '@/lib/forms/check-form';
import { decodeForm } from '@/lib/forms/decode-form';
import { isAddedParameter } from '@/lib/forms/is-added-parameter';
import { plainTyped } from '@/lib/forms/plain-typed';
import { encodeSearchParams } from '@/lib/forms/search-params';
import type { Pairs } from '@/lib/forms/typed';

/** What the query of a result page said, and how far it is answered. */
export type PageQuery = CheckedQuery & {
  /** The form is being changed or was begun elsewhere, and not sent: it is shown as it stands, without faults and without an answer. */
  readonly isEditing: boolean;
  /** It was begun elsewhere. */
  readonly isBegun: boolean;
  /** The query under which the same case is shared, where it is answered and the address says it otherwise; else undefined. */
  readonly canonical: string | undefined;
  /** Names that take no part: the page says so. */
  readonly strange: readonly string[];
};

/** What takes no part goes along, so that the page can still name it. */
const strangeQuery = (pairs: Pairs, strange: readonly string[]): string => {
  const kept = [...pairs].filter(([name]) => strange.includes(name)).map(([name, value]) => [name, value]);
  return kept.length === 0 ? '' : `&${new URLSearchParams(kept)}`;
};

/**
 * Reads and checks the query of a result page: that of the API, or one that a form without a script made. What was typed is taken
 * as people type it; a right case is shared in plain values, a wrong one keeps what was typed.
 */
export const pageQuery = (rule: Questions, pairs: Pairs): PageQuery => {
  const fields = withControls(rule, ['asOf']);
  const { isEditing, isBegun, hasCells, strange: unknown, ...decoded } = decodeForm(fields, pairs);
  const strange = unknown.filter((name) => !isAddedParameter(name));
  if (isEditing) {
    const { typed, errors } = decoded;
    return { fields, typed, errors, input: undefined, isEditing, isBegun, canonical: undefined, strange };
  }
  const checked = checkDecoded(rule, fields, decoded, checkForm);
  const query = encodeSearchParams(fields, plainTyped(fields, decoded.typed));
  const isPlain = !hasCells && query === encodeSearchParams(fields, decoded.typed);
  const canonical =
    checked.input === undefined || isPlain ? undefined : `${query}${strangeQuery(pairs, strange)}`;
  return { ...checked, isEditing, isBegun, canonical, strange };
};
