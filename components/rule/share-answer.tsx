import { useEffect, useRef, useState } from 'react';
import { copyText } from '@/components/comforts/copy-text';
import type { FormContext, FormOf } from '@/components/rule/form-of';
import { resultAddress } from '@/components/rule/result-address';
import type { Typed } from '@/lib/forms/typed';
import { inLocale } from '@/lib/links/in-locale';
import { rulePath } from '@/lib/links/rule-path';

type Share = {
  readonly form: FormOf;
  readonly context: FormContext;
  /** What the answer on the screen answers. */
  readonly asked: Typed;
  /** What came of copying, in words, for the one place that is read out. */
  readonly onSaid: (text: string) => void;
};

/** An address that could not be copied: selected, to be copied by hand. */
const ByHand = ({ address, label }: { readonly address: string; readonly label: string }) => {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  return (
    <label className="block">
      {label}
      <input
        ref={input}
        readOnly={true}
        value={address}
        className="mt-1 block min-h-thumb w-full border border-edge bg-sheet px-3"
      />
    </label>
  );
};

/**
 * The address of an answer carries the person's figures: says so, and offers the one without. With a script a button copies
 * the address of what is on the screen: some apps give out the one under which the page was loaded.
 */
export const ShareAnswer = ({ form, context, asked, onSaid }: Share) => {
  const { locale, words } = context;
  const { rules } = words;
  const [isLive, setLive] = useState(false);
  const [copied, setCopied] = useState<{ readonly address: string; readonly isDone: boolean }>();
  useEffect(() => setLive(true), []);
  const path = resultAddress(form, locale, asked);
  const copy = async () => {
    const address = new URL(path, location.href).href;
    const isDone = await copyText(address);
    setCopied({ address, isDone });
    onSaid(isDone ? rules.shareCopied : rules.shareByHand);
  };
  const ofThis = copied?.address.endsWith(path) ? copied : undefined;
  return (
    <section className="mt-10 max-w-measure print:hidden">
      <h2>{rules.shareTitle}</h2>
      {isLive && (
        <button type="button" onClick={copy} className="mb-2 min-h-thumb border border-edge px-4">
          {rules.shareCopy}
        </button>
      )}
      {ofThis?.isDone === true && <p className="font-bold">{rules.shareCopied}</p>}
      {ofThis?.isDone === false && (
        <ByHand key={ofThis.address} address={ofThis.address} label={rules.shareByHand} />
      )}
      <p key={String(isLive)}>{isLive ? rules.shareWithButton : rules.shareWith}</p>
      <p>
        <a
          href={inLocale(locale, rulePath(form.kind, form.id))}
          className="inline-flex min-h-thumb items-center"
        >
          {rules.shareWithout}
        </a>
      </p>
    </section>
  );
};
