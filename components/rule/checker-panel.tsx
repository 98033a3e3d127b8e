'use client';

import { type ReactNode, useState } from 'react';
import type { CheckerContext } from '@/components/answer/answer-context';
import { VerdictView } from '@/components/answer/verdict-view';
import type { FormOf } from '@/components/rule/form-of';
import type { LiveRule } from '@/components/rule/live-rule';
import { RuleColumns } from '@/components/rule/rule-columns';
import { RuleForm } from '@/components/rule/rule-form';
import { servedCase } from '@/components/rule/served-case';
import { useLiveRule } from '@/components/rule/use-live-rule';
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
  return checked.ok ? { typed, ...judge(rule, checked.input, parameters) } : undefined;
};

/** A checker: its form, and its finding, live while one answers. */
export const CheckerPanel = ({ form, context, parameters, module, children }: Panel) => {
  const [typed, setTyped] = useState<Typed>();
  const loaded = useLiveRule<Checker>(module);
  const found = loaded && typed && findLive(loaded, typed, { form, parameters });
  const { rules } = context.words;
  return (
    <RuleColumns
      form={form}
      context={context}
      asked={found?.typed ?? servedCase(form)}
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
        found === undefined ? (
          children
        ) : (
          <VerdictView verdict={found.answer} past={found.past} context={context} />
        )
      }
    />
  );
};
