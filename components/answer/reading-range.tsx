import type { ReactNode } from 'react';
import { amountRange } from '@/components/answer/amount-range';
import type { CalculatorContext } from '@/components/answer/answer-context';
import type { Reading } from '@/lib/model/answer';
import type { Calculator } from '@/lib/rules/define-calculator';
import { headlineNames } from '@/lib/rules/headline-names';

type Range = {
  readonly calculator: Pick<Calculator, 'headline'>;
  readonly readings: readonly Reading[];
  readonly context: CalculatorContext;
  /** The readings themselves. */
  readonly children: ReactNode;
};

/** A text that can be read in two ways: the range, large, then one reading below the other, so that their bars compare. Never chosen in silence. */
export const ReadingRange = ({ calculator, readings, context, children }: Range) => (
  <section className="space-y-6">
    <p className="max-w-measure font-bold">{context.words.answer.range}</p>
    <dl className="flex flex-wrap gap-x-8 gap-y-2">
      {headlineNames(calculator.headline).map((name) => (
        <div key={name}>
          <dt>{context.rule.results[name]}</dt>
          <dd className="text-[clamp(1.1rem,6vw,1.6rem)] leading-tight font-bold">
            {amountRange(
              readings.map(({ result }) => result[name]),
              context.words.expression,
            )}
          </dd>
        </div>
      ))}
    </dl>
    <div className="space-y-8">{children}</div>
  </section>
);
