import type { CalculatorContext } from '@/components/answer/answer-context';
import { boundedAmount } from '@/components/answer/bounded-amount';
import { headlineLines } from '@/components/answer/headline-lines';
import type { Computed } from '@/lib/model/answer';
import type { Headline } from '@/lib/rules/define-calculator';

/** An answer, and what is needed to say it in a line. */
export type Summed = {
  readonly answer: Computed;
  readonly headline: Headline;
  readonly context: CalculatorContext;
};

/** An answer in a line; before the figures that the notice does not hold, because the banner may be out of sight. */
export const FiguresLine = ({ answer, headline, context }: Summed) => (
  <>
    {context.mark !== null && <b className="block text-base">{context.mark}</b>}
    <span className="flex items-center justify-between gap-x-3">
      {headlineLines(headline, answer, context).map(({ name, label, bound, text }) => (
        <span key={name}>
          {label} <strong>{boundedAmount(bound, text)}</strong>
        </span>
      ))}
    </span>
  </>
);
