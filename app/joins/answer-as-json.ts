import type { AnswerContext, CalculatorContext, CheckerContext } from '@/components/answer/answer-context';
import { assumptionText } from '@/components/answer/assumption-text';
import { expressionOf } from '@/components/answer/expression-of';
import { findingWords } from '@/components/answer/finding-words';
import { refusalText } from '@/components/answer/refusal-text';
import { stepLabel } from '@/components/answer/step-label';
import type { Answer, Assumption, Reading, Refusal, Verdict } from '@/lib/model/answer';
import type { ApiShape } from '@/lib/model/api-shapes';
import type { Citation } from '@/lib/model/citation';
import type { Step } from '@/lib/model/step';
import { jsonOfSingleValue } from '@/lib/rules/json-of-single-value';
import { jsonOfValue } from '@/lib/rules/json-of-value';

type Named = Readonly<Record<string, string>>;

/** `quotes[i]` belongs to `clauses[i]`. */
const citationsAsJson = (citations: readonly Citation[]) => ({
  clauses: citations.map(({ clause }) => clause),
  quotes: citations.map(({ quote }) => quote),
});

const assumptionAsJson = (
  assumption: Assumption,
  context: CalculatorContext | CheckerContext,
): ApiShape<'Assumption'> => ({
  id: assumption.id,
  text: assumptionText(assumption, context),
  clauses: assumption.citations.map(({ clause }) => clause),
});

/** The arithmetic of a step; of a rounding also that it is ours, since no notice gives one. */
const expressionAsJson = (step: Step, steps: readonly Step[], { words }: CalculatorContext): string => {
  const expression = expressionOf(step, steps, words.expression);
  if (step.kind !== 'round') return expression;
  const { oursRounding, oursRoundingDown } = words.answer;
  return `${expression}。${step.towards === 'nearest' ? oursRounding : oursRoundingDown}`;
};

const stepAsJson = (step: Step, steps: readonly Step[], context: CalculatorContext): ApiShape<'Step'> => ({
  id: step.id,
  kind: step.kind,
  label: stepLabel(step, context),
  expression: expressionAsJson(step, steps, context),
  value: jsonOfSingleValue(step.value),
  ...citationsAsJson(step.citations),
});

const readingAsJson = (reading: Reading, context: CalculatorContext): ApiShape<'Reading'> => ({
  assumption: reading.assumption === null ? null : assumptionAsJson(reading.assumption, context),
  bound: reading.bound,
  result: Object.fromEntries(
    Object.entries(reading.result).map(([name, value]) => [name, jsonOfValue(value)]),
  ),
  steps: reading.steps.map((step) => stepAsJson(step, reading.steps, context)),
});

/** Why, that this is not "no benefit", and whom to ask. */
const refusalWords = (refusal: Refusal, { words }: AnswerContext, own?: Named): string =>
  `${refusalText(refusal, words, own)}${words.answer.refusedNote}${words.answer.askOffice}`;

const refusalAsJson = (refusal: Refusal, context: AnswerContext, own?: Named) => ({
  status: refusal.status,
  reason: refusal.reason,
  explanation: { text: refusalWords(refusal, context, own), ...citationsAsJson(refusal.citations) },
});

/** The part of the API's answer that comes from a calculator. */
export const answerAsJson = (answer: Answer, context: CalculatorContext) =>
  answer.status === 'computed'
    ? {
        status: answer.status,
        assumptions: answer.assumptions.map((assumption) => assumptionAsJson(assumption, context)),
        readings: answer.readings.map((reading) => readingAsJson(reading, context)),
      }
    : { ...refusalAsJson(answer, context, context.rule.reasons), assumptions: [], readings: [] };

/** The part of the API's answer that comes from a checker. */
export const verdictAsJson = (verdict: Verdict, context: CheckerContext) => {
  if (verdict.status !== 'computed') {
    return {
      ...refusalAsJson(verdict, context, context.rule.refusals),
      details: {},
      reasons: [],
      nextSteps: [],
      assumptions: [],
    };
  }
  return {
    status: verdict.status,
    outcome: verdict.outcome,
    details: verdict.details,
    reasons: verdict.reasons.map(({ id, citations }) => ({
      text: findingWords(context.rule.reasons, id, verdict),
      ...citationsAsJson(citations),
    })),
    nextSteps: verdict.nextSteps.map((id) => findingWords(context.rule.nextSteps, id, verdict)),
    assumptions: verdict.assumptions.map((assumption) => assumptionAsJson(assumption, context)),
  };
};
