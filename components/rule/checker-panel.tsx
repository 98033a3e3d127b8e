'use client';

import { type ReactNode, useCallback, useState } from 'react';
import type { CheckerContext } from '@/components/answer/answer-context';
import { VerdictView } from '@/components/answer/verdict-view';
import type { FormOf } from '@/components/rule/form-of';
import { RuleColumns } from '@/components/rule/rule-columns';
import { RuleForm } from '@/components/rule/rule-form';
import { servedCase } from '@/components/rule/served-case';
import { useLoaded } from '@/components/rule/use-loaded';
import { checkTyped } from '@/lib/forms/check-typed';
import type { Typed } from '@/lib/forms/typed';
import type { RuleParameters } from '@/lib/model/rule-parameters';
import { checkers } from '@/lib/rules/catalogue';
import type { Checker } from '@/lib/rules/define-checker';

type Panel = {
  readonly form: FormOf;
  readonly context: CheckerContext;
  readonly parameters: RuleParameters;
  /** The finding as the server rendered it, or what stands in its place: shown until something is answered. */
  readonly children: ReactNode;
};

const findLive = (
  checker: Checker | undefined,
  typed: Typed | undefined,
  { form, parameters }: Pick<Panel, 'form' | 'parameters'>,
) => {
  if (checker === undefined || typed === undefined) return undefined;
  const checked = checkTyped(form.fields, form.conflicts, typed);
  return checked.ok ? checker.run(checked.input, parameters) : undefined;
};

/** A checker: its form, and its finding, live while one answers. */
export const CheckerPanel = ({ form, context, parameters, children }: Panel) => {
  const [typed, setTyped] = useState<Typed>();
  const loaded = useLoaded(checkers[form.id]);
  const verdict = findLive(loaded, typed, { form, parameters });
  const onTyped = useCallback((next: Typed) => setTyped(next), []);
  const { rules } = context.words;
  return (
    <RuleColumns
      form={form}
      context={context}
      asked={verdict === undefined ? servedCase(form) : typed}
      questions={
        <RuleForm form={form} context={context} submitLabel={rules.check} current={typed} onTyped={onTyped} />
      }
      answer={verdict === undefined ? children : <VerdictView verdict={verdict} context={context} />}
    />
  );
};
