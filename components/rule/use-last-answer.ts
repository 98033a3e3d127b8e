import { useState } from 'react';
import type { FormOf } from '@/components/rule/form-of';
import { formQuery } from '@/components/rule/form-query';
import { servedCase } from '@/components/rule/served-case';
import type { Typed } from '@/lib/forms/typed';

type Answered = { readonly typed: Typed };

/**
 * The answer to show: the one to what stands in the form, or, where that has none, the last there was, here or from the
 * server (`last` undefined); `isOld` says that it belongs to something else than what stands in the form.
 */
export const useLastAnswer = <Live extends Answered>(
  form: FormOf,
  live: Live | undefined,
  typed: Typed | undefined,
) => {
  const [last, setLast] = useState(live);
  if (live !== undefined && live !== last) setLast(live);
  const asked = live?.typed ?? last?.typed ?? servedCase(form);
  const isMovedOn =
    asked !== undefined && typed !== undefined && formQuery(form, typed) !== formQuery(form, asked);
  return { last: live ?? last, isOld: live === undefined && isMovedOn };
};
