import { type CheckedQuery, checkDecoded, withControls } from '@/app/joins/check-query';
import { decodeForm } from '@/lib/forms/decode-form';
import { encodeSearchParams } from '@/lib/forms/search-params';
import type { Pairs } from '@/lib/forms/typed';
import type { Conflict, Fields } from '@/lib/model/field';

export type PageQuery = CheckedQuery & {
  /** The form is being changed, not sent: it is shown as it stands, without faults and without an answer. */
  readonly isEditing: boolean;
  /** The query under which the same case is shared, where the address came from the controls of a form; else undefined. */
  readonly canonical: string | undefined;
};

type Rule = { readonly fields: Fields; readonly conflicts: readonly Conflict[] };

/** Reads and checks the query of a result page: that of the API, or one that a form without a script made. */
export const pageQuery = (rule: Rule, pairs: Pairs): PageQuery => {
  const fields = withControls(rule, ['asOf']);
  const { isEditing, hasCells, ...decoded } = decodeForm(fields, pairs);
  if (isEditing) {
    const { typed, errors } = decoded;
    return { fields, typed, errors, input: undefined, isEditing, canonical: undefined };
  }
  const query = encodeSearchParams(fields, decoded.typed);
  // A cell with a comma, which is a fault, cannot be written in any other way.
  const isSayable = decoded.errors.length === 0 && !decodeForm(fields, new URLSearchParams(query)).hasCells;
  const canonical = hasCells && isSayable ? query : undefined;
  return { ...checkDecoded(rule, fields, decoded), isEditing, canonical };
};
