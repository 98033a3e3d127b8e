import { yuan } from '@/components/answer/amount';
import type { CalculatorContext } from '@/components/answer/answer-context';
import { CapCurve } from '@/components/year/cap-curve';
import { FilledBar } from '@/components/year/filled-bar';
import { VisitTable } from '@/components/year/visit-table';
import { type YearFacts, yearFacts } from '@/components/year/year-facts';
import { fill } from '@/lib/i18n/fill';
import type { Result } from '@/lib/model/answer';

type View = { readonly result: Result; readonly context: CalculatorContext };

const deductibleText = ({ deductible }: YearFacts, words: Readonly<Record<string, string>>): string => {
  if (deductible === undefined) return words.deductibleOpen ?? '';
  const { whole, left } = deductible;
  if (whole === 0) return words.noDeductible ?? '';
  const text = left === 0 ? words.deductibleDone : words.deductible;
  return fill(text ?? '', { used: yuan(whole - left), whole: yuan(whole), left: yuan(left) });
};

/** Where the deductible was left out the own burden is the least it can be, and what is missing to the threshold the most. */
const ownText = (facts: YearFacts, words: Readonly<Record<string, string>>) => {
  const { own, threshold, toThreshold, aboveThreshold, deductible } = facts;
  const [above, to] =
    deductible === undefined ? [words.ownAboveAtLeast, words.ownToAtMost] : [words.ownAbove, words.ownTo];
  const text = aboveThreshold > 0 ? above : to;
  return fill(text ?? '', {
    own: yuan(own),
    threshold: yuan(threshold),
    to: yuan(toThreshold),
    above: yuan(aboveThreshold),
  });
};

/**
 * A year as a picture and visit by visit: the cap, the deductible, the way to the large-expense threshold. Nothing for a
 * result without visits.
 */
export const YearView = ({ result, context }: View) => {
  const { picture = {}, table = {} } = context.rule;
  const facts = yearFacts(result);
  if (facts === undefined) return null;
  const { whole, left } = facts.deductible ?? { whole: 0, left: 0 };
  return (
    <div className="space-y-6">
      <section className="space-y-3">
        <h2>{picture.title}</h2>
        <CapCurve facts={facts} context={context} />
        <FilledBar text={deductibleText(facts, picture)} filled={whole - left} whole={whole} />
        <FilledBar text={ownText(facts, picture)} filled={facts.own} whole={facts.threshold} />
      </section>
      <section>
        <h2>{table.title}</h2>
        <VisitTable facts={facts} context={context} />
      </section>
    </div>
  );
};
