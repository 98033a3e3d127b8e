import { amount } from '@/components/answer/amount';
import type { CalculatorContext } from '@/components/answer/answer-context';
import type { Result } from '@/lib/model/answer';
import type { Calculator } from '@/lib/rules/define-calculator';

type Figures = {
  readonly result: Result;
  readonly headline: Calculator['headline'];
  readonly context: CalculatorContext;
};

/** The other results of a reading: ratio, cap, what is left. */
export const ResultFigures = ({ result, headline, context }: Figures) => {
  const others = Object.entries(result).filter(
    ([name]) => name !== headline.fundPays && name !== headline.youPay,
  );
  return (
    <dl className="grid max-w-measure grid-cols-[1fr_auto] gap-x-6">
      {others.map(([name, value]) => (
        <div key={name} className="contents">
          <dt>{context.rule.results[name]}</dt>
          <dd className="text-right font-bold">{amount(value, context.words.expression)}</dd>
        </div>
      ))}
    </dl>
  );
};
