import type { CalculatorContext } from '@/components/answer/answer-context';
import { FoldedCitations } from '@/components/answer/citation-note';
import { RepeatedSteps } from '@/components/answer/repeated-steps';
import { StepLine } from '@/components/answer/step-line';
import type { Step } from '@/lib/model/step';

type Steps = { readonly steps: readonly Step[]; readonly context: CalculatorContext };

/** The trace: what was done in order, the arithmetic in the person's own numbers, and the words it rests on. */
export const StepList = ({ steps, context }: Steps) => {
  const repeated = steps.filter((step) => step.repeated !== undefined);
  return (
    <ol className="max-w-measure border-b border-line">
      {steps.map((step) => {
        if (step === repeated[0])
          return <RepeatedSteps key="repeated" repeated={repeated} steps={steps} context={context} />;
        if (step.repeated !== undefined) return null;
        return (
          <StepLine key={step.id} step={step} steps={steps} context={context}>
            <FoldedCitations citations={step.citations} context={context} />
          </StepLine>
        );
      })}
    </ol>
  );
};
