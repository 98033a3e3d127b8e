import { type CheckedQuery, checkDecoded, type Questions, withControls } from '@/app/joins/check-query';
import { decodeForm } from '@/lib/forms/decode-form';
import { encodeSearchParams } from '@/lib/forms/search-params';
import type { Pairs } from '@/lib/forms/typed';

/** What the query of a result page said, and how far it is answered. */
export type PageQuery = CheckedQuery & {
  /** The form is being changed or was begun elsewhere, and not sent: it is shown as it stands, without faults and without an answer. */
  readonly isEditing: boolean;
  /** It was begun elsewhere. */
  readonly isBegun: boolean;
  /** The query under which the same case is shared, where the address came from the controls of a form; else undefined. */
  readonly canonical: string | undefined;
  /** Names that take no part: the page says so. */
  readonly strange: readonly string[];
};

/** Reads and checks the query of a result page: that of the API, or one that a form without a script made. */
export const pageQuery = (rule: Questions, pairs: Pairs): PageQuery => {
  const fields = withControls(rule, ['asOf']);
  const { isEditing, isBegun, hasCells, strange, ...decoded } = decodeForm(fields, pairs);
  if (isEditing) {
    const { typed, errors } = decoded;
    return { fields, typed, errors, input: undefined, isEditing, isBegun, canonical: undefined, strange };
  }
  const query = encodeSearchParams(fields, decoded.typed);
  // A cell with a comma, which is a fault, cannot be written in any other way.
  const isSayable = decoded.errors.length === 0 && !decodeForm(fields, new URLSearchParams(query)).hasCells;
  const canonical = hasCells && isSayable ? query : undefined;
  return { ...checkDecoded(rule, fields, decoded), isEditing, isBegun, canonical, strange };
};
