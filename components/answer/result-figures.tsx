import type { CalculatorContext } from '@/components/answer/answer-context';
import { resultWords } from '@/components/answer/result-words';
import type { Result } from '@/lib/model/answer';
import type { Headline } from '@/lib/rules/define-calculator';
import { headlineNames } from '@/lib/rules/headline-names';

type Figures = {
  readonly result: Result;
  readonly headline: Headline;
  readonly context: CalculatorContext;
};

/** The other results of a reading: ratio, cap, what is left. */
export const ResultFigures = ({ result, headline, context }: Figures) => {
  const large = headlineNames(headline);
  const others = Object.entries(result).filter(
    ([name, value]) => !large.includes(name) && value.unit !== 'list',
  );
  if (others.length === 0) return null;
  return (
    <dl className="max-w-measure">
      {others.map(([name, value]) => (
        <div key={name} className="flex flex-wrap justify-between gap-x-6">
          <dt>{context.rule.results[name]}</dt>
          <dd className="ml-auto text-right font-bold">{resultWords(name, value, result, context)}</dd>
        </div>
      ))}
    </dl>
  );
};
