'use client';

import { type ReactNode, useDeferredValue, useMemo, useState } from 'react';
import type { CalculatorContext } from '@/components/answer/answer-context';
import type { AnsweredBy } from '@/components/answer/answer-view';
import type { FormOf } from '@/components/rule/form-of';
import { formQuery } from '@/components/rule/form-query';
import { type Live, LiveAnswer } from '@/components/rule/live-answer';
import { LiveFigures } from '@/components/rule/live-figures';
import type { LiveRule } from '@/components/rule/live-rule';
import { RuleColumns } from '@/components/rule/rule-columns';
import { RuleForm } from '@/components/rule/rule-form';
import { servedCase } from '@/components/rule/served-case';
import { summaryOf } from '@/components/rule/summary-of';
import { useAddressOfAnswer } from '@/components/rule/use-address-of-answer';
import { useAtRest } from '@/components/rule/use-at-rest';
import { useLastAnswer } from '@/components/rule/use-last-answer';
import { useLiveRule } from '@/components/rule/use-live-rule';
import { plainTypedSoFar } from '@/lib/forms/plain-typed';
import type { Typed } from '@/lib/forms/typed';
import type { RuleParameters } from '@/lib/model/rule-parameters';
import type { Calculator } from '@/lib/rules/define-calculator';
import { judge } from '@/lib/rules/judge';

/** What the panel of a calculator is made of. */
export type CalculatorPanelProps = {
  readonly form: FormOf;
  readonly context: CalculatorContext;
  readonly calculator: AnsweredBy;
  readonly parameters: RuleParameters;
  /** Where the rule is to be had in the browser; without it the page works as without a script. */
  readonly module: string | undefined;
  /** The answer as the server rendered it, or what stands in its place: shown while what is typed gives none of its own. */
  readonly children: ReactNode;
};

const computeLive = (
  { rule, checkForm }: LiveRule<Calculator>,
  current: Typed,
  { form, parameters }: Pick<CalculatorPanelProps, 'form' | 'parameters'>,
): Live | undefined => {
  const typed = plainTypedSoFar(form.fields, current);
  const checked = checkForm(form.fields, form.conflicts, typed);
  if (!checked.ok) return undefined;
  return { rule, typed, input: checked.input, ...judge(rule, checked.input, parameters) };
};

/** For how many milliseconds nothing changes before an answer is read out. */
const restBeforeReading = 1000;

/** A calculator: its form, and its answer, live while one types. */
export const CalculatorPanel = ({
  form,
  context,
  calculator,
  parameters,
  module,
  children,
}: CalculatorPanelProps) => {
  const [typed, setTyped] = useState<Typed>();
  const loaded = useLiveRule<Calculator>(module);
  const live = useMemo(
    () => loaded && typed && computeLive(loaded, typed, { form, parameters }),
    [loaded, typed, form, parameters],
  );
  const { last, isOld } = useLastAnswer(form, live, typed);
  // The whole answer follows when the phone has time for it; the line with its figures comes at once.
  const settled = useDeferredValue(last);
  const rested = useAtRest(live, restBeforeReading);
  useAddressOfAnswer(form, context.locale, typed, live?.typed);
  const { rules } = context.words;
  const shown = { headline: calculator.headline, context };
  return (
    <RuleColumns
      form={form}
      context={context}
      asked={settled?.typed ?? servedCase(form)}
      isOld={isOld}
      isServed={settled === undefined}
      questions={
        <RuleForm
          form={form}
          context={context}
          submitLabel={rules.calculate}
          check={loaded?.checkForm}
          current={typed}
          onTyped={setTyped}
        />
      }
      answer={
        settled === undefined ? (
          children
        ) : (
          <LiveAnswer
            live={settled}
            form={form}
            context={context}
            calculator={calculator}
            parameters={parameters}
          />
        )
      }
      summary={rested && summaryOf(rested, shown)}
      foot={live && <LiveFigures key={formQuery(form, live.typed)} {...shown} answer={live.answer} />}
    />
  );
};
