import type { FormOf } from '@/components/rule/form-of';
import { encodeSearchParams } from '@/lib/forms/search-params';
import type { Typed } from '@/lib/forms/typed';

/** The query for what stands in a form, with the day of viewing that its page names. */
export const formQuery = ({ fields, asOf }: FormOf, typed: Typed): string => {
  if (asOf === undefined) return encodeSearchParams(fields, typed);
  return encodeSearchParams({ ...fields, asOf: { kind: 'date', optional: true } }, { ...typed, asOf });
};
