'use client';

import { type ReactNode, useCallback, useState } from 'react';
import type { CalculatorContext } from '@/components/answer/answer-context';
import { type AnsweredBy, AnswerView } from '@/components/answer/answer-view';
import type { FormOf } from '@/components/rule/form-of';
import { LiveFigures } from '@/components/rule/live-figures';
import { RuleColumns } from '@/components/rule/rule-columns';
import { RuleForm } from '@/components/rule/rule-form';
import { servedCase } from '@/components/rule/served-case';
import { useLoaded } from '@/components/rule/use-loaded';
import { checkTyped } from '@/lib/forms/check-typed';
import { encodeSearchParams } from '@/lib/forms/search-params';
import type { Typed } from '@/lib/forms/typed';
import type { RuleParameters } from '@/lib/model/rule-parameters';
import { calculators } from '@/lib/rules/catalogue';
import { compareChoices } from '@/lib/rules/compare-choices';
import type { Calculator } from '@/lib/rules/define-calculator';

type Panel = {
  readonly form: FormOf;
  readonly context: CalculatorContext;
  readonly calculator: AnsweredBy;
  readonly parameters: RuleParameters;
  /** The answer as the server rendered it, or what stands in its place: shown until something is typed. */
  readonly children: ReactNode;
};

const computeLive = (
  calculator: Calculator | undefined,
  typed: Typed | undefined,
  { form, parameters }: Pick<Panel, 'form' | 'parameters'>,
) => {
  if (calculator === undefined || typed === undefined) return undefined;
  const checked = checkTyped(form.fields, form.conflicts, typed);
  if (!checked.ok) return undefined;
  const answer = calculator.run(checked.input, parameters);
  const comparison =
    answer.status === 'computed' ? compareChoices(calculator, checked.input, parameters) : undefined;
  return { answer, comparison, typed };
};

/** A calculator: its form, and its answer, live while one types. */
export const CalculatorPanel = ({ form, context, calculator, parameters, children }: Panel) => {
  const [typed, setTyped] = useState<Typed>();
  const loaded = useLoaded(calculators[form.id]);
  const live = computeLive(loaded, typed, { form, parameters });
  const onTyped = useCallback((next: Typed) => setTyped(next), []);
  const { rules } = context.words;
  return (
    <RuleColumns
      form={form}
      context={context}
      asked={live?.typed ?? servedCase(form)}
      questions={
        <RuleForm
          form={form}
          context={context}
          submitLabel={rules.calculate}
          current={typed}
          onTyped={onTyped}
        />
      }
      answer={
        <>
          {live === undefined ? (
            children
          ) : (
            <AnswerView
              calculator={calculator}
              answer={live.answer}
              comparison={live.comparison}
              queryFor={(choices) => encodeSearchParams(form.fields, { ...live.typed, ...choices })}
              context={context}
            />
          )}
          <div role="status">
            {live !== undefined && (
              <LiveFigures answer={live.answer} headline={calculator.headline} context={context} />
            )}
          </div>
        </>
      }
    />
  );
};
