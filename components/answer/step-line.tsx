import type { ReactNode } from 'react';
import { amount } from '@/components/answer/amount';
import type { CalculatorContext } from '@/components/answer/answer-context';
import { expressionOf } from '@/components/answer/expression-of';
import { plainStepLabel } from '@/components/answer/step-label';
import type { Step } from '@/lib/model/step';

type Line = {
  readonly step: Step;
  /** The whole trace. */
  readonly steps: readonly Step[];
  readonly context: CalculatorContext;
  /** What it rests on. */
  readonly children: ReactNode;
};

/** One line of the trace: what it is, the arithmetic in the person's own numbers, and what came out. */
export const StepLine = ({ step, steps, context, children }: Line) => {
  const { words } = context;
  const expression = expressionOf(step, steps, words.expression);
  return (
    <li className="border-t border-line py-3">
      <span className="flex items-baseline justify-between gap-x-4">
        <span>
          {plainStepLabel(step, context)}
          {step.kind === 'given' && <span className="ml-2 text-base text-quiet">{words.answer.given}</span>}
        </span>
        <strong className="max-w-3/5 shrink-0 text-right wrap-anywhere">
          {amount(step.value, words.expression)}
        </strong>
      </span>
      {expression !== '' && <span className="block text-quiet">{expression}</span>}
      {step.kind === 'round' && (
        <span className="block text-base text-quiet">
          {step.towards === 'nearest' ? words.answer.oursRounding : words.answer.oursRoundingDown}
        </span>
      )}
      {children}
    </li>
  );
};
