import { fill } from '@/lib/i18n/fill';
import type { Messages } from '@/lib/i18n/messages-of';

type Asked = {
  readonly words: Pick<Messages['answer'], 'whomToAsk' | 'askOffice' | 'askPrinted'>;
  /** Whom the notice names for questions, as printed; null where it prints nobody. */
  readonly contact: string | null;
};

/** Whom to ask where the notice does not say: the office, and the telephone that the notice prints. */
export const WhomToAsk = ({ words, contact }: Asked) => (
  <p className="max-w-measure">
    <b className="mr-2 text-accent">{words.whomToAsk}</b>
    {words.askOffice}
    {contact !== null && fill(words.askPrinted, { contact })}
  </p>
);
