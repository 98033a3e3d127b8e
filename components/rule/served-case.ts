import type { FormOf } from '@/components/rule/form-of';
import type { Typed } from '@/lib/forms/typed';

/** The case that the server's answer is about; undefined where it gave none. */
export const servedCase = ({ isResult, isEditing, errors, typed }: FormOf): Typed | undefined =>
  isResult && !isEditing && errors.length === 0 ? typed : undefined;
