import { useState } from 'react';
import type { FormOf } from '@/components/rule/form-of';
import { formQuery } from '@/components/rule/form-query';
import { servedCase } from '@/components/rule/served-case';
import type { Typed } from '@/lib/forms/typed';

type Answered = { readonly typed: Typed };

/**
 * The answer to show: the one to what stands in the form. Where that has none, on the page of an empty form none is shown; on a
 * result page, where the answer stands above the form and would take the form along, the last there was stays, here or from
 * the server (`last` undefined), and `isOld` says that it belongs to something else.
 */
export const useLastAnswer = <Live extends Answered>(
  form: FormOf,
  live: Live | undefined,
  typed: Typed | undefined,
) => {
  const [last, setLast] = useState(live);
  if (live !== undefined && live !== last) setLast(live);
  const shown = live ?? (form.isResult ? last : undefined);
  const asked = shown?.typed ?? servedCase(form);
  const isMovedOn =
    asked !== undefined && typed !== undefined && formQuery(form, typed) !== formQuery(form, asked);
  return { last: shown, isOld: live === undefined && isMovedOn };
};
