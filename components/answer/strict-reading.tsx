import type { CalculatorContext } from '@/components/answer/answer-context';
import { boundedAmount } from '@/components/answer/bounded-amount';
import { headlineLines } from '@/components/answer/headline-lines';
import { fill } from '@/lib/i18n/fill';
import type { Answer } from '@/lib/model/answer';
import type { Headline } from '@/lib/rules/define-calculator';

type Strict = {
  /** The answer of the other reading of “提高10%”. */
  readonly answer: Answer | undefined;
  readonly headline: Headline;
  readonly context: CalculatorContext;
};

/** Beside figures that rest on ten points: how we read them, and what the other reading would give. */
export const StrictReading = ({ answer, headline, context }: Strict) => {
  if (answer?.status !== 'computed') return null;
  const lines = headlineLines(headline, answer, context).map(
    ({ label, bound, text }) => `${label} ${boundedAmount(bound, text)}`,
  );
  return (
    <p className="max-w-measure">{fill(context.words.answer.strictly, { figures: lines.join('，') })}</p>
  );
};
