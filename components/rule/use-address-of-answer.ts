import { useEffect, useRef } from 'react';
import type { FormOf } from '@/components/rule/form-of';
import { formQuery } from '@/components/rule/form-query';
import { resultAddress } from '@/components/rule/result-address';
import { keepInHistory } from '@/components/rule/typed-in-history';
import type { Typed } from '@/lib/forms/typed';
import type { Locale } from '@/lib/model/locale';

/** How long nothing is typed before the address follows; Safari allows a hundred changes in thirty seconds. */
const rest = 600;

/**
 * Lets the address say what stands in the form, once it is answered and nothing more is typed, or the reader turns away:
 * what the browser shares or loads again is what is on the screen. `answered` is the same in plain shape; what is not
 * answered is kept without changing the address.
 */
export const useAddressOfAnswer = (
  form: FormOf,
  locale: Locale,
  typed: Typed | undefined,
  answered: Typed | undefined,
): void => {
  const written = useRef<string>(undefined);
  useEffect(() => {
    if (typed === undefined) return;
    const follow = () => {
      const here = location.pathname + location.search;
      const address = answered === undefined ? here : resultAddress(form, locale, answered);
      const query = formQuery(form, typed);
      if (written.current === `${query} ${address}`) return;
      written.current = `${query} ${address}`;
      keepInHistory(query, address);
    };
    // Going back past a jump on the page brings an older address of it.
    const followAgain = () => {
      written.current = undefined;
      follow();
    };
    const timer = setTimeout(follow, rest);
    addEventListener('blur', follow);
    addEventListener('pagehide', follow);
    addEventListener('popstate', followAgain);
    return () => {
      clearTimeout(timer);
      removeEventListener('blur', follow);
      removeEventListener('pagehide', follow);
      removeEventListener('popstate', followAgain);
    };
  }, [form, locale, typed, answered]);
};
