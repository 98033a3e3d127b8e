import { useDeferredValue, useMemo } from 'react';
import type { CalculatorContext } from '@/components/answer/answer-context';
import { AnswerDetails, type AnsweredBy, AnswerFigures } from '@/components/answer/answer-view';
import { RefusalView } from '@/components/answer/refusal-view';
import type { FormOf } from '@/components/rule/form-of';
import type { YearView } from '@/components/year/year-view';
import { encodeSearchParams } from '@/lib/forms/search-params';
import type { Typed } from '@/lib/forms/typed';
import type { Answer } from '@/lib/model/answer';
import type { Input } from '@/lib/model/field';
import type { RuleParameters } from '@/lib/model/rule-parameters';
import { compareChoices } from '@/lib/rules/compare-choices';
import type { Calculator } from '@/lib/rules/define-calculator';

/** What stands in the form, and what the rule says to it. */
export type Live = {
  readonly rule: Calculator;
  readonly typed: Typed;
  readonly input: Input;
  readonly answer: Answer;
};

type Shown = {
  readonly form: FormOf;
  readonly context: CalculatorContext;
  readonly calculator: AnsweredBy;
  readonly parameters: RuleParameters;
  readonly Year: typeof YearView | undefined;
};

const useDetails = ({ rule, typed, input, answer }: Live, { form, context, calculator, parameters }: Shown) =>
  useMemo(
    () =>
      answer.status === 'computed' && (
        <AnswerDetails
          calculator={calculator}
          answer={answer}
          comparison={compareChoices(rule, input, parameters)}
          queryFor={(choices) => encodeSearchParams(form.fields, { ...typed, ...choices })}
          context={context}
        />
      ),
    [rule, typed, input, answer, form, context, calculator, parameters],
  );

/** The answer while one types: its figures at once, and what stands below them when the phone has time for it. */
export const LiveAnswer = ({ live, ...shown }: Shown & { readonly live: Live }) => {
  const details = useDetails(useDeferredValue(live), shown);
  const { answer } = live;
  if (answer.status !== 'computed')
    return <RefusalView refusal={answer} own={shown.context.rule.reasons} context={shown.context} />;
  return (
    <>
      <AnswerFigures
        calculator={shown.calculator}
        answer={answer}
        context={shown.context}
        Year={shown.Year}
      />
      <div className="put-off">{details}</div>
    </>
  );
};
