import { holds } from '@/lib/forms/holds';
import type { Typed } from '@/lib/forms/typed';
import type { Field } from '@/lib/model/field';

/**
 * Whether a question may be asked, given what stands in the form: a conditional one not where an
 * answer already given rules it out. Without an answer to what it depends on it stays.
 */
export const mayApply = ({ requiredWhen = [], askedWhen = [] }: Field, typed: Typed): boolean =>
  [...requiredWhen, ...askedWhen].every(
    (condition) => typed[condition.field] === undefined || holds(condition, typed),
  );
