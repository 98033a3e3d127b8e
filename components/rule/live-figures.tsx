import type { CalculatorContext } from '@/components/answer/answer-context';
import { boundedAmount } from '@/components/answer/bounded-amount';
import { headlineLines } from '@/components/answer/headline-lines';
import type { Answer } from '@/lib/model/answer';
import type { Headline } from '@/lib/rules/define-calculator';

type Live = {
  readonly answer: Answer | undefined;
  readonly headline: Headline;
  readonly context: CalculatorContext;
};

/**
 * While one types: the answer in a line, at the foot of a phone's screen, so that nobody scrolls past
 * the form for it; before the figures that the notice does not hold, because the banner may be out of sight. On a desk, where
 * the answer stands beside the form, only read out.
 */
export const LiveFigures = ({ answer, headline, context }: Live) => {
  const { mark } = context;
  if (answer?.status !== 'computed') return null;
  return (
    <a
      href="#result"
      className="fixed inset-x-0 bottom-0 flex min-h-thumb flex-col justify-center border-t-2 border-ink bg-sheet px-4 py-1 leading-snug text-ink no-underline lg:sr-only print:hidden"
    >
      {mark !== null && <b className="text-base">{mark}</b>}
      <span className="flex items-center justify-between gap-x-3">
        {headlineLines(headline, answer, context).map(({ name, label, bound, text }) => (
          <span key={name}>
            {label} <strong>{boundedAmount(bound, text)}</strong>
          </span>
        ))}
      </span>
    </a>
  );
};
