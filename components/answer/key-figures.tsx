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
  readonly isFund: boolean;
};

const Figure = ({ label, fen, bound, unit, isFund }: Side) => (
  <p className={isFund ? '' : 'text-right'}>
    <span className="flex items-center gap-2 data-you:justify-end" data-you={isFund ? undefined : ''}>
      <svg viewBox="0 0 10 10" aria-hidden="true" className="size-4 border border-ink">
        <rect width="10" height="10" className={isFund ? 'fill-accent' : 'fill-paper'} />
      </svg>
      {label}
    </span>
    <strong className="text-[2rem] leading-tight">
      {bound !== '' && <span className="mr-1 text-lg">{bound}</span>}
      {yuan(fen)}
      <span className="ml-1 text-lg font-normal">{unit}</span>
    </strong>
  </p>
);

/** The answer: what the fund pays and what is left to the person, large, and the bar between them. */
export const KeyFigures = ({ fundPays, youPay, bound, context }: Figures) => {
  if (fundPays?.unit !== 'money' || youPay?.unit !== 'money') return null;
  const { answer, rules } = context.words;
  return (
    <div className="space-y-2">
      <div className="flex justify-between gap-4">
        <Figure
          label={answer.fundPays}
          fen={fundPays.fen}
          bound={answer.bound[bound]}
          unit={rules.yuan}
          isFund={true}
        />
        <Figure
          label={answer.youPay}
          fen={youPay.fen}
          bound={answer.bound[oppositeOf[bound]]}
          unit={rules.yuan}
          isFund={false}
        />
      </div>
      <PaymentBar fund={fundPays.fen} you={youPay.fen} words={answer} />
    </div>
  );
};
