'use client';

import { type ReactNode, useMemo, useState } from 'react';
import type { CheckerContext } from '@/components/answer/answer-context';
import { VerdictView } from '@/components/answer/verdict-view';
import type { FormOf } from '@/components/rule/form-of';
import type { LiveRule } from '@/components/rule/live-rule';
import { RuleColumns } from '@/components/rule/rule-columns';
import { RuleForm } from '@/components/rule/rule-form';
import { servedCase } from '@/components/rule/served-case';
import { useAddressOfAnswer } from '@/components/rule/use-address-of-answer';
import { useAtRest } from '@/components/rule/use-at-rest';
import { useLastAnswer } from '@/components/rule/use-last-answer';
import { useLiveRule } from '@/components/rule/use-live-rule';
import { verdictSummaryOf } from '@/components/rule/verdict-summary-of';
import { plainTypedSoFar } from '@/lib/forms/plain-typed';
import type { Typed } from '@/lib/forms/typed';
import type { RuleParameters } from '@/lib/model/rule-parameters';
import type { Checker } from '@/lib/rules/define-checker';
import { judge } from '@/lib/rules/judge';

type Panel = {
  readonly form: FormOf;
  readonly context: CheckerContext;
  readonly parameters: RuleParameters;
  /** Where the rule is to be had in the browser; without it the page works as without a script. */
  readonly module: string | undefined;
  /** The finding as the server rendered it, or what stands in its place: shown while what is answered gives none of its own. */
  readonly children: ReactNode;
};

const findLive = (
  { rule, checkForm }: LiveRule<Checker>,
  current: Typed,
  { form, parameters }: Pick<Panel, 'form' | 'parameters'>,
) => {
  const typed = plainTypedSoFar(form.fields, current);
  const checked = checkForm(form.fields, form.conflicts, typed);
  if (!checked.ok) return undefined;
  const judged = judge(rule, checked.input, parameters);
  const beside = judged.answer && rule.beside(checked.input, parameters);
  return { typed, ...judged, beside };
};

/** For how many milliseconds nothing changes before a finding is read out. */
const restBeforeReading = 1000;

/** A checker: its form, and its finding, live while one answers. */
export const CheckerPanel = ({ form, context, parameters, module, children }: Panel) => {
  const [typed, setTyped] = useState<Typed>();
  const loaded = useLiveRule<Checker>(module);
  const live = useMemo(
    () => loaded && typed && findLive(loaded, typed, { form, parameters }),
    [loaded, typed, form, parameters],
  );
  const { last, isOld } = useLastAnswer(form, live, typed);
  const rested = useAtRest(live, restBeforeReading);
  useAddressOfAnswer(form, context.locale, typed, live?.typed);
  const { rules } = context.words;
  return (
    <RuleColumns
      form={form}
      context={context}
      asked={last?.typed ?? servedCase(form)}
      isOld={isOld}
      isServed={last === undefined}
      questions={
        <RuleForm
          form={form}
          context={context}
          submitLabel={rules.check}
          check={loaded?.checkForm}
          current={typed}
          onTyped={setTyped}
        />
      }
      answer={
        last === undefined ? (
          children
        ) : (
          <VerdictView verdict={last.answer} past={last.past} beside={last.beside} context={context} />
        )
      }
      summary={rested && verdictSummaryOf(rested, context)}
    />
  );
};
