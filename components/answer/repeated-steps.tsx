import type { CalculatorContext } from '@/components/answer/answer-context';
import { CitationNotes } from '@/components/answer/citation-note';
import { timeLabel } from '@/components/answer/step-label';
import { StepLine } from '@/components/answer/step-line';
import type { Step } from '@/lib/model/step';

type Repeated = {
  /** Those of the trace that are repeated, in order. */
  readonly repeated: readonly Step[];
  readonly steps: readonly Step[];
  readonly context: CalculatorContext;
};

/** Where the words of a clause stand: all of them once, below, instead of a hundred times. */
const Places = ({ step, context }: { step: Step; context: CalculatorContext }) => {
  const places = new Set(step.citations.map(({ clause }) => context.places[clause] ?? clause));
  if (places.size === 0) return null;
  return (
    <span className="block text-base text-quiet">{`${context.words.rules.basis} ${[...places].join('、')}`}</span>
  );
};

/** Steps that are done again and again, folded time by time; the words they rest on stand below, each once. */
export const RepeatedSteps = ({ repeated, steps, context }: Repeated) => {
  const times = new Map<number, Step[]>();
  for (const step of repeated) {
    const time = step.repeated?.time ?? 0;
    times.set(time, [...(times.get(time) ?? []), step]);
  }
  return (
    <li className="border-t border-line py-3">
      {[...times].map(([time, own]) => (
        <details key={time}>
          <summary className="min-h-thumb py-2 text-accent">
            {own[0]?.repeated && timeLabel(own[0].repeated, context)}
          </summary>
          <ol className="mb-3 border-l-4 border-line pl-3">
            {own.map((step) => (
              <StepLine key={step.id} step={step} steps={steps} context={context}>
                <Places step={step} context={context} />
              </StepLine>
            ))}
          </ol>
        </details>
      ))}
      <details className="text-base">
        <summary className="min-h-thumb py-2 text-accent">{context.words.answer.timesQuotes}</summary>
        <CitationNotes citations={repeated.flatMap(({ citations }) => citations)} context={context} />
      </details>
    </li>
  );
};
