'use client';

import { type ReactNode, useCallback, useMemo, useState } from 'react';
import type { CalculatorContext } from '@/components/answer/answer-context';
import type { AnsweredBy } from '@/components/answer/answer-view';
import type { FormOf } from '@/components/rule/form-of';
import { type Live, LiveAnswer } from '@/components/rule/live-answer';
import { LiveFigures } from '@/components/rule/live-figures';
import type { LiveRule } from '@/components/rule/live-rule';
import { RuleColumns } from '@/components/rule/rule-columns';
import { type AskForRows, RuleForm } from '@/components/rule/rule-form';
import { servedCase } from '@/components/rule/served-case';
import { useLiveRule } from '@/components/rule/use-live-rule';
import type { YearView } from '@/components/year/year-view';
import type { Typed } from '@/lib/forms/typed';
import type { RuleParameters } from '@/lib/model/rule-parameters';
import type { Calculator } from '@/lib/rules/define-calculator';

/** What only a planner of visits needs: sent to its page, and not to every calculator's. */
type PlannerParts = { readonly Rows: AskForRows; readonly Year: typeof YearView };

/** What the panel of a calculator is made of. */
export type CalculatorPanelProps = {
  readonly form: FormOf;
  readonly context: CalculatorContext;
  readonly calculator: AnsweredBy;
  readonly parameters: RuleParameters;
  /** Where the rule is to be had in the browser; without it the page works as without a script. */
  readonly module: string | undefined;
  /** The answer as the server rendered it, or what stands in its place: shown until something is typed. */
  readonly children: ReactNode;
  readonly planner?: PlannerParts;
};

const computeLive = (
  { rule, checkTyped }: LiveRule<Calculator>,
  typed: Typed,
  { form, parameters }: Pick<CalculatorPanelProps, 'form' | 'parameters'>,
): Live | undefined => {
  const checked = checkTyped(form.fields, form.conflicts, typed);
  if (!checked.ok) return undefined;
  return { rule, typed, input: checked.input, answer: rule.run(checked.input, parameters) };
};

/** A calculator: its form, and its answer, live while one types. */
export const CalculatorPanel = ({
  form,
  context,
  calculator,
  parameters,
  module,
  children,
  planner,
}: CalculatorPanelProps) => {
  const [typed, setTyped] = useState<Typed>();
  const loaded = useLiveRule<Calculator>(module);
  const live = useMemo(
    () => loaded && typed && computeLive(loaded, typed, { form, parameters }),
    [loaded, typed, form, parameters],
  );
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
          check={loaded?.checkTyped}
          current={typed}
          onTyped={onTyped}
          Rows={planner?.Rows}
        />
      }
      answer={
        <>
          {live === undefined ? (
            children
          ) : (
            <LiveAnswer
              live={live}
              form={form}
              context={context}
              calculator={calculator}
              parameters={parameters}
              Year={planner?.Year}
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
