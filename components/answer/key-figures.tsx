import { yuan } from '@/components/answer/amount';
import type { AnswerContext } from '@/components/answer/answer-context';
import { PaymentBar } from '@/components/answer/payment-bar';
import type { Bound } from '@/lib/model/answer';
import type { Value } from '@/lib/model/step';

type Figures = {
  readonly fundPays: Value | undefined;
  readonly youPay: Value | undefined;
  readonly bound: Bound;
  readonly context: AnswerContext;
};

const oppositeOf = { exact: 'exact', 'at-least': 'at-most', 'at-most': 'at-least' } as const;

type Side = {
  readonly label: string;
  readonly fen: number;
  readonly bound: string;
  readonly unit: string;
  readonly swatch: 'fill-accent' | 'fill-paper';
};

const Figure = ({ label, fen, bound, unit, swatch }: Side) => (
  <p className="last:ml-auto last:text-right">
    <span className="flex items-center gap-2 whitespace-nowrap">
      <svg viewBox="0 0 10 10" aria-hidden="true" className="size-4 shrink-0 border border-ink">
        <rect width="10" height="10" className={swatch} />
      </svg>
      {label}
    </span>
    <strong className="text-[clamp(1.1rem,7.5vw,2rem)] leading-tight whitespace-nowrap">
      {bound !== '' && <span className="mr-1 text-lg">{bound}</span>}
      {yuan(fen)}
      <span className="ml-1 text-lg font-normal">{unit}</span>
    </strong>
  </p>
);

/** The answer: what the fund pays and what is left to the person, large, and the bar between them. Stays in sight on a desk. */
export const KeyFigures = ({ fundPays, youPay, bound, context }: Figures) => {
  if (fundPays?.unit !== 'money' || youPay?.unit !== 'money') return null;
  const { answer, rules } = context.words;
  const sides = [
    { label: answer.fundPays, fen: fundPays.fen, bound: answer.bound[bound], swatch: 'fill-accent' },
    { label: answer.youPay, fen: youPay.fen, bound: answer.bound[oppositeOf[bound]], swatch: 'fill-paper' },
  ] as const;
  return (
    <div className="space-y-2 bg-paper lg:sticky lg:top-0 lg:z-1 lg:py-2 print:static">
      <div className="flex flex-wrap gap-x-4 gap-y-2">
        {sides.map((side) => (
          <Figure key={side.label} {...side} unit={rules.yuan} />
        ))}
      </div>
      <PaymentBar fund={fundPays.fen} you={youPay.fen} words={answer} />
    </div>
  );
};
