import { AnswerBanner } from '@/components/answer/answer-banner';
import type { CalculatorContext } from '@/components/answer/answer-context';
import { AssumptionList } from '@/components/answer/assumption-list';
import { assumptionText } from '@/components/answer/assumption-text';
import { CitationNotes } from '@/components/answer/citation-notes';
import { ComparisonTable } from '@/components/answer/comparison-table';
import { KeyFigures } from '@/components/answer/key-figures';
import { LastDay } from '@/components/answer/last-day';
import { NotStatedList } from '@/components/answer/not-stated-list';
import { pastContext } from '@/components/answer/past-context';
import { ReadingRange } from '@/components/answer/reading-range';
import { RefusalView } from '@/components/answer/refusal-view';
import { ResultFigures } from '@/components/answer/result-figures';
import { SilentNotes } from '@/components/answer/silent-notes';
import { StepList } from '@/components/answer/step-list';
import { StrictReading } from '@/components/answer/strict-reading';
import { YearView } from '@/components/year/year-view';
import { fill } from '@/lib/i18n/fill';
import { resultPath } from '@/lib/links/rule-path';
import type { Answer, Computed as ComputedAnswer, Reading } from '@/lib/model/answer';
import type { Comparison } from '@/lib/rules/compare-choices';
import type { Calculator } from '@/lib/rules/define-calculator';
import { headlineNames } from '@/lib/rules/headline-names';
import type { Past } from '@/lib/rules/judge';

/** What an answer's page knows of its calculator. */
export type AnsweredBy = Pick<Calculator, 'id' | 'notice' | 'headline' | 'notStated'>;

type View = {
  readonly calculator: AnsweredBy;
  /** Undefined where no day was given, and only the last day of the notice speaks. */
  readonly answer: Answer | undefined;
  /** What held on the last day of the notice, where that is over. */
  readonly past?: Past<Answer> | undefined;
  /** What the other reading of “提高10%” would give: of the answer, or of that of the last day. */
  readonly strict?: Answer | undefined;
  readonly comparison: Comparison | undefined;
  readonly queryFor: (choices: Readonly<Record<string, string>>) => string;
  readonly context: CalculatorContext;
};

type Answered = Pick<View, 'calculator' | 'context' | 'strict'> & { readonly answer: ComputedAnswer };
type ComputedView = Omit<View, 'answer' | 'past'> & { readonly answer: ComputedAnswer };

const ReadingOf = ({
  calculator,
  context,
  reading,
}: Omit<Answered, 'answer'> & { readonly reading: Reading }) => (
  <div className="space-y-6">
    <KeyFigures
      result={reading.result}
      headline={calculator.headline}
      bound={reading.bound}
      context={context}
    />
    {reading.remarks.map((id) => (
      <p key={id} className="max-w-measure">
        {context.rule.remarks[id]}
      </p>
    ))}
    <ResultFigures result={reading.result} headline={calculator.headline} context={context} />
    <YearView result={reading.result} context={context} />
  </div>
);

const Readings = (view: Answered) => {
  const { answer, context } = view;
  const [only, ...others] = answer.readings;
  if (others.length === 0) return <ReadingOf {...view} reading={only} />;
  return (
    <ReadingRange calculator={view.calculator} readings={answer.readings} context={context}>
      {answer.readings.map((reading, index) => (
        <section key={reading.assumption?.id ?? index} className="space-y-3 border-l-4 border-line pl-3">
          <h3>{fill(context.words.answer.readingTitle, { n: index + 1 })}</h3>
          {reading.assumption !== null && (
            <div>
              {assumptionText(reading.assumption, context)}
              <CitationNotes citations={reading.assumption.citations} context={context} />
            </div>
          )}
          <ReadingOf {...view} reading={reading} />
        </section>
      ))}
    </ReadingRange>
  );
};

const Traces = ({ answer, context }: Answered) =>
  answer.readings.map((reading, index) => (
    <section key={reading.assumption?.id ?? 'only'}>
      <h2>
        {context.words.answer.stepsTitle}
        {answer.readings.length > 1 && `（${fill(context.words.answer.readingTitle, { n: index + 1 })}）`}
      </h2>
      <StepList steps={reading.steps} context={context} />
    </section>
  ));

const Compared = ({ calculator, comparison, queryFor, context }: Omit<ComputedView, 'answer'>) => {
  if (comparison === undefined) return null;
  const { answer } = context.words;
  return (
    <section>
      <h2>{comparison.columnField === undefined ? answer.compareTitleOne : answer.compareTitle}</h2>
      <p className="max-w-measure text-base text-quiet">
        {'figure' in calculator.headline ? answer.compareLeadFigure : answer.compareLead}
      </p>
      <ComparisonTable
        comparison={comparison}
        ownLabel={context.rule.results[headlineNames(calculator.headline).at(-1) ?? ''] ?? ''}
        pathFor={(choices) => resultPath('calculators', calculator.id, queryFor(choices))}
        context={context}
      />
    </section>
  );
};

/** The figures of an answer: what one looks for first. */
export const AnswerFigures = (view: Answered) => (
  <div className="space-y-8">
    <AnswerBanner context={view.context} />
    <p className="mb-2 max-w-measure text-base text-quiet">{view.context.rule.about}</p>
    <Readings {...view} />
    <StrictReading answer={view.strict} headline={view.calculator.headline} context={view.context} />
  </div>
);

/** How the figures come about, what was assumed, what is not stated, and the comparison. */
export const AnswerDetails = (view: ComputedView) => (
  <div className="mt-8 space-y-8">
    <Compared {...view} />
    <AssumptionList assumptions={view.answer.assumptions} context={view.context} />
    <NotStatedList items={view.calculator.notStated} notice={view.calculator.notice} context={view.context} />
    <SilentNotes answer={view.answer} context={view.context} isBesideList={true} />
    <Traces {...view} />
  </div>
);

const Computed = (view: ComputedView) => (
  <>
    <AnswerFigures {...view} />
    <AnswerDetails {...view} />
  </>
);

const PastAnswer = ({
  past: { day, answer },
  ...view
}: Omit<ComputedView, 'answer' | 'comparison'> & { readonly past: Past<Answer> }) => {
  const context = pastContext(view.context);
  return (
    <LastDay day={day} context={context}>
      {answer.status === 'computed' ? (
        <Computed {...view} answer={answer} comparison={undefined} context={context} />
      ) : (
        <RefusalView refusal={answer} own={context.rule.reasons} context={context} />
      )}
    </LastDay>
  );
};

/**
 * A calculator's answer: the figures first, then how, what was assumed, what is not stated, and the comparison. After the
 * end of the notice its refusal first, then, set apart, what held on the last day.
 */
export const AnswerView = ({ past, answer, ...view }: View) => {
  const { context } = view;
  if (answer?.status === 'computed') return <Computed {...view} answer={answer} />;
  return (
    <>
      {answer === undefined ? (
        <AnswerBanner context={context} />
      ) : (
        <RefusalView refusal={answer} own={context.rule.reasons} context={context} />
      )}
      {past !== undefined && <PastAnswer {...view} past={past} />}
    </>
  );
};
