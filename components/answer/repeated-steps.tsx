import { amount } from '@/components/answer/amount';
import type { CalculatorContext } from '@/components/answer/answer-context';
import { CitationNotes } from '@/components/answer/citation-notes';
import { expressionOf } from '@/components/answer/expression-of';
import { plainStepLabel, timeLabel } from '@/components/answer/step-label';
import type { Step } from '@/lib/model/step';

type Repeated = {
  /** Those of the trace that are repeated, in order. */
  readonly repeated: readonly Step[];
  readonly steps: readonly Step[];
  readonly context: CalculatorContext;
};

/** Where the words of a clause stand: all of them once, below, instead of a hundred times. */
const placesOf = ({ citations }: Step, { places, words }: CalculatorContext): string => {
  const named = new Set(citations.map(({ clause }) => places[clause] ?? clause));
  return named.size === 0 ? '' : `${words.rules.basis} ${[...named].join('、')}`;
};

/** A line with as few elements as it can have: there may be two thousand. */
const Line = ({ step, steps, context }: Omit<Repeated, 'repeated'> & { step: Step }) => {
  const { expression } = context.words;
  const notes = [expressionOf(step, steps, expression), placesOf(step, context)].filter(
    (note) => note !== '',
  );
  return (
    <li>
      <strong>{amount(step.value, expression)}</strong>
      {plainStepLabel(step, context)}
      {notes.length > 0 && <span>{notes.join(' · ')}</span>}
    </li>
  );
};

const lineStyles =
  '[&>li]:border-t [&>li]:border-line [&>li]:py-2 [&_span]:block [&_span]:text-base [&_span]:text-quiet [&_strong]:float-right [&_strong]:ml-4';

const timesOf = (repeated: readonly Step[]): ReadonlyMap<number, readonly Step[]> => {
  const times = new Map<number, Step[]>();
  for (const step of repeated) {
    const time = step.repeated?.time ?? 0;
    times.set(time, [...(times.get(time) ?? []), step]);
  }
  return times;
};

/** Steps that are done again and again, folded time by time; the words they rest on stand below, each once. */
export const RepeatedSteps = ({ repeated, steps, context }: Repeated) => {
  const { answer } = context.words;
  return (
    <li className="border-t border-line py-3">
      {[...timesOf(repeated)].map(([time, own]) => (
        <details key={time}>
          <summary className="min-h-thumb py-2 text-accent">
            {own[0]?.repeated && timeLabel(own[0].repeated, context)}
          </summary>
          <ol className={`mb-3 border-l-4 border-line pl-3 ${lineStyles}`}>
            {own.map((step) => (
              <Line key={step.id} step={step} steps={steps} context={context} />
            ))}
          </ol>
        </details>
      ))}
      <p className="text-base text-quiet">{answer.oursRounding}</p>
      <details className="text-base">
        <summary className="min-h-thumb py-2 text-accent">{answer.timesQuotes}</summary>
        <CitationNotes citations={repeated.flatMap(({ citations }) => citations)} context={context} />
      </details>
    </li>
  );
};
