import type { Answer, Verdict } from '@/lib/model/answer';
import type { Citation } from '@/lib/model/citation';

type Cites = { readonly citations: readonly Citation[] };

const citing = (answer: Answer | Verdict): readonly Cites[] => {
  if (answer.status !== 'computed') return [answer];
  if (!('readings' in answer)) return [...answer.reasons, ...answer.assumptions];
  const readings = answer.readings.flatMap(({ assumption, steps }) => [
    ...(assumption === null ? [] : [assumption]),
    ...steps,
  ]);
  return [...answer.assumptions, ...readings];
};

/** The clauses that an answer rests on, wherever in it: `jinan-2022/1-2`. */
export const citedClauses = (answer: Answer | Verdict): ReadonlySet<string> =>
  new Set(citing(answer).flatMap(({ citations }) => citations.map(({ clause }) => clause)));
