import type { FormOf } from '@/components/rule/form-of';
import type { Typed } from '@/lib/forms/holds';

/** The case that the server's answer is about; undefined where it gave none. */
export const servedCase = ({ isResult, errors, typed }: FormOf): Typed | undefined =>
  isResult && errors.length === 0 ? typed : undefined;
