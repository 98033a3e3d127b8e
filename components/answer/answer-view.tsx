import type { CalculatorContext } from '@/components/answer/answer-context';
import { AssumptionList } from '@/components/answer/assumption-list';
import { ComparisonTable } from '@/components/answer/comparison-table';
import { KeyFigures } from '@/components/answer/key-figures';
import { NotStatedList } from '@/components/answer/not-stated-list';
import { RefusalView } from '@/components/answer/refusal-view';
import { ResultFigures } from '@/components/answer/result-figures';
import { StepList } from '@/components/answer/step-list';
import { fill } from '@/lib/i18n/fill';
import { resultPath } from '@/lib/links/rule-path';
import type { Answer, Computed } from '@/lib/model/answer';
import type { Comparison } from '@/lib/rules/compare-choices';
import type { Calculator } from '@/lib/rules/define-calculator';

/** What an answer's page knows of its calculator. */
export type AnsweredBy = Pick<Calculator, 'id' | 'notice' | 'headline' | 'notStated'>;

type View = {
  readonly calculator: AnsweredBy;
  readonly answer: Answer;
  readonly comparison: Comparison | undefined;
  readonly queryFor: (choices: Readonly<Record<string, string>>) => string;
  readonly context: CalculatorContext;
};

type Answered = Pick<View, 'calculator' | 'context'> & { readonly answer: Computed };
type ComputedView = Omit<View, 'answer'> & { readonly answer: Computed };

const Readings = ({ calculator, answer, context }: Answered) => {
  const { words } = context;
  const several = answer.readings.length > 1;
  return answer.readings.map((reading, index) => (
    <section key={reading.assumption?.id ?? 'only'} className="space-y-6">
      {several && <h2>{fill(words.answer.readingTitle, { n: index + 1 })}</h2>}
      <KeyFigures
        fundPays={reading.result[calculator.headline.fundPays]}
        youPay={reading.result[calculator.headline.youPay]}
        bound={reading.bound}
        context={context}
      />
      {reading.remarks.map((id) => (
        <p key={id} className="max-w-measure">
          {context.rule.remarks[id]}
        </p>
      ))}
      <ResultFigures result={reading.result} headline={calculator.headline} context={context} />
    </section>
  ));
};

const Traces = ({ answer, context }: Answered) =>
  answer.readings.map((reading) => (
    <section key={reading.assumption?.id ?? 'only'}>
      <h2>{context.words.answer.stepsTitle}</h2>
      <StepList steps={reading.steps} context={context} />
    </section>
  ));

const Compared = ({ calculator, comparison, queryFor, context }: Omit<ComputedView, 'answer'>) => {
  if (comparison === undefined) return null;
  const { answer } = context.words;
  return (
    <section>
      <h2>{comparison.columnField === undefined ? answer.compareTitleOne : answer.compareTitle}</h2>
      <p className="max-w-measure text-base text-quiet">{answer.compareLead}</p>
      <ComparisonTable
        comparison={comparison}
        pathFor={(choices) => resultPath('calculators', calculator.id, queryFor(choices))}
        context={context}
      />
    </section>
  );
};

/** The figures of an answer: what one looks for first. */
export const AnswerFigures = (view: Answered) => (
  <div className="space-y-8">
    {view.context.banner !== null && (
      <p className="border-l-8 border-ink bg-sheet py-2 pl-4 font-bold">{view.context.banner}</p>
    )}
    <Readings {...view} />
  </div>
);

/** How the figures come about, what was assumed, what is not stated, and the comparison. */
export const AnswerDetails = (view: ComputedView) => (
  <div className="mt-8 space-y-8">
    <Compared {...view} />
    <AssumptionList assumptions={view.answer.assumptions} context={view.context} />
    <NotStatedList items={view.calculator.notStated} notice={view.calculator.notice} context={view.context} />
    <Traces {...view} />
  </div>
);

/** A calculator's answer: the figures first, then how, what was assumed, what is not stated, and the comparison. */
export const AnswerView = (view: View) => {
  const { answer, context } = view;
  if (answer.status !== 'computed') return <RefusalView refusal={answer} context={context} />;
  return (
    <>
      <AnswerFigures {...view} answer={answer} />
      <AnswerDetails {...view} answer={answer} />
    </>
  );
};
