import { memo } from 'react';
import type { CalculatorContext } from '@/components/answer/answer-context';
import { AnswerDetails, type AnsweredBy, AnswerFigures, AnswerView } from '@/components/answer/answer-view';
import type { FormOf } from '@/components/rule/form-of';
import { encodeSearchParams } from '@/lib/forms/search-params';
import type { Typed } from '@/lib/forms/typed';
import type { Answer } from '@/lib/model/answer';
import type { Input } from '@/lib/model/field';
import type { RuleParameters } from '@/lib/model/rule-parameters';
import { compareChoices } from '@/lib/rules/compare-choices';
import type { Calculator } from '@/lib/rules/define-calculator';
import type { Past } from '@/lib/rules/judge';
import { readPastStrictly, readStrictly } from '@/lib/rules/read-strictly';

/** What stands in the form, and what the rule says to it. */
export type Live = {
  readonly rule: Calculator;
  readonly typed: Typed;
  readonly input: Input;
  readonly answer: Answer | undefined;
  /** What held on the last day of the notice, where that is over. */
  readonly past: Past<Answer> | undefined;
};

type Shown = {
  readonly live: Live;
  readonly form: FormOf;
  readonly context: CalculatorContext;
  readonly calculator: AnsweredBy;
  readonly parameters: RuleParameters;
};

/** The answer to what stands in the form. */
export const LiveAnswer = memo(({ live, form, context, calculator, parameters }: Shown) => {
  const { rule, typed, input, answer, past } = live;
  const queryFor = (choices: Readonly<Record<string, string>>) =>
    encodeSearchParams(form.fields, { ...typed, ...choices });
  if (answer?.status !== 'computed') {
    const strict = readPastStrictly(rule, past, parameters);
    const refused = { calculator, answer, past, strict, comparison: undefined, queryFor, context };
    return <AnswerView {...refused} />;
  }
  return (
    <>
      <AnswerFigures
        calculator={calculator}
        answer={answer}
        strict={readStrictly(rule, input, parameters, answer)}
        context={context}
      />
      <div className="put-off">
        <AnswerDetails
          calculator={calculator}
          answer={answer}
          comparison={compareChoices(rule, input, parameters)}
          queryFor={queryFor}
          context={context}
        />
      </div>
    </>
  );
});
