import { yuan } from '@/components/answer/amount';
import type { SharedWords } from '@/components/answer/answer-context';
import { fill } from '@/lib/i18n/fill';
import type { Fen } from '@/lib/rules/money';

type Bar = { readonly fund: Fen; readonly you: Fen; readonly words: SharedWords['answer'] };

/** Who pays what, as one bar, understood before it is read. Drawn, not coloured by the style sheet, so that it prints. */
export const PaymentBar = ({ fund, you, words }: Bar) => {
  const cost = fund + you;
  if (cost === 0) return null;
  const share = (fund / cost) * 100;
  const label = fill(words.barLabel, { cost: yuan(cost), fund: yuan(fund), you: yuan(you) });
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
