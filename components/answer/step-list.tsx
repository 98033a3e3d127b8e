import { amount } from '@/components/answer/amount';
import type { CalculatorContext } from '@/components/answer/answer-context';
import { FoldedCitations } from '@/components/answer/citation-notes';
import { expressionOf } from '@/components/answer/expression-of';
import { RepeatedSteps } from '@/components/answer/repeated-steps';
import type { Step } from '@/lib/model/step';

type Steps = { readonly steps: readonly Step[]; readonly context: CalculatorContext };

const StepLine = ({ step, steps, context }: Steps & { step: Step }) => {
  const { words, rule } = context;
  const expression = expressionOf(step, steps, words.expression);
  return (
    <li className="border-t border-line py-3">
      <span className="flex items-baseline justify-between gap-x-4">
        <span>
          {rule.steps[step.id] ?? step.id}
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
      <FoldedCitations citations={step.citations} context={context} />
    </li>
  );
};

/** The trace: what was done in order, the arithmetic in the person's own numbers, and the words it rests on. */
export const StepList = ({ steps, context }: Steps) => {
  const repeated = steps.filter((step) => step.repeated !== undefined);
  return (
    <ol className="max-w-measure border-b border-line">
      {steps.map((step) => {
        if (step === repeated[0])
          return <RepeatedSteps key="repeated" repeated={repeated} steps={steps} context={context} />;
        if (step.repeated !== undefined) return null;
        return <StepLine key={step.id} step={step} steps={steps} context={context} />;
      })}
    </ol>
  );
};
