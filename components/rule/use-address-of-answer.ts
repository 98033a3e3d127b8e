import { useEffect, useRef } from 'react';
import { formAddress } from '@/components/rule/form-address';
import type { FormOf } from '@/components/rule/form-of';
import { formQuery } from '@/components/rule/form-query';
import { resultAddress } from '@/components/rule/result-address';
import { keepInHistory } from '@/components/rule/typed-in-history';
import type { Typed } from '@/lib/forms/typed';
import type { Locale } from '@/lib/model/locale';

/** How long nothing is typed before the address follows; Safari allows a hundred changes in thirty seconds. */
const rest = 600;

/** Listens for several events of the window; answers with what ends that. */
const listen = (handlers: Readonly<Record<string, (event: Event) => void>>): (() => void) => {
  for (const [name, handle] of Object.entries(handlers)) addEventListener(name, handle);
  return () => {
    for (const [name, handle] of Object.entries(handlers)) removeEventListener(name, handle);
  };
};

/**
 * Lets the address say what stands in the form, once it is answered and nothing more is typed, or the reader turns away:
 * what the browser shares or loads again is what is on the screen. `answered` is the same in plain shape; what is not
 * answered is kept without changing the address. When the form is sent, going back leads to it and not past it.
 */
export const useAddressOfAnswer = (
  form: FormOf,
  locale: Locale,
  typed: Typed | undefined,
  answered: Typed | undefined,
): void => {
  const written = useRef<string>(undefined);
  const isSent = useRef(false);
  useEffect(() => {
    if (typed === undefined) return;
    const query = formQuery(form, typed);
    const follow = () => {
      const here = location.pathname + location.search;
      const address = answered === undefined ? here : resultAddress(form, locale, answered);
      if (isSent.current || written.current === `${query} ${address}`) return;
      written.current = `${query} ${address}`;
      keepInHistory(query, address);
    };
    // Going back past a jump on the page, or to the page as it was left, brings an older address of it.
    const followAgain = () => {
      isSent.current = false;
      written.current = undefined;
      follow();
    };
    const send = ({ defaultPrevented }: Event) => {
      if (defaultPrevented || form.isResult) return;
      isSent.current = true;
      keepInHistory(query, formAddress(form, locale, typed));
    };
    const timer = setTimeout(follow, rest);
    const end = listen({ blur: follow, popstate: followAgain, pageshow: followAgain, submit: send });
    return () => {
      clearTimeout(timer);
      end();
    };
  }, [form, locale, typed, answered]);
};
