import { yuan } from '@/components/answer/amount';
import type { SharedWords } from '@/components/answer/answer-context';
import { boundedAmount } from '@/components/answer/bounded-amount';
import { oppositeOf } from '@/components/answer/opposite-of';
import { fill } from '@/lib/i18n/fill';
import type { Bound } from '@/lib/model/answer';
import type { Fen } from '@/lib/rules/money';

type Bar = {
  readonly fund: Fen;
  readonly you: Fen;
  /** Of what the fund pays. */
  readonly bound: Bound;
  readonly words: SharedWords['answer'];
};

const sideText = (bound: Bound, fen: Fen, words: Bar['words']): string =>
  boundedAmount(words.bound[bound], yuan(fen));

/** Who pays what, as one bar, understood before it is read. Drawn, not coloured by the style sheet, so that it prints. */
export const PaymentBar = ({ fund, you, bound, words }: Bar) => {
  const cost = fund + you;
  if (cost === 0) return null;
  const share = (fund / cost) * 100;
  const label = fill(words.barLabel, {
    cost: yuan(cost),
    fund: sideText(bound, fund, words),
    you: sideText(oppositeOf[bound], you, words),
  });
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox="0 0 100 10"
      preserveAspectRatio="none"
      className="block h-9 w-full border border-ink"
    >
      <rect width={share} height="10" className="fill-accent" />
      <rect x={share} width={100 - share} height="10" className="fill-paper" />
      <line x1={share} x2={share} y1="0" y2="10" className="stroke-ink" strokeWidth="0.4" />
    </svg>
  );
};
