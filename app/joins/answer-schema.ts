import type { LoadedRule } from '@/app/joins/load-rule';
import { resultSchema } from '@/app/joins/result-schema';
import type { ScenarioExample } from '@/app/joins/scenario-examples';
import { givenSchema } from '@/lib/forms/given-schema';
import { apiShapes } from '@/lib/model/api-shapes';
import type { JsonSchema } from '@/lib/model/json-schema';

/** The results of the first worked case that is computed; undefined for a checker. */
const resultsIn = (examples: readonly ScenarioExample[]) =>
  examples
    .map(({ answer }) => apiShapes.ComputedAnswer.safeParse(answer))
    .find(({ success }) => success)
    ?.data?.readings.at(0)?.result;

/** The JSON Schema of what one rule answers: the shape of all answers, with the input and the results of this rule. */
export const answerSchema = (
  kind: 'calculator' | 'checker',
  { rule, notice, contextOn }: LoadedRule,
  examples: readonly ScenarioExample[],
  asOf: string,
): JsonSchema => {
  const words = contextOn(asOf).rule;
  const results = resultsIn(examples);
  const result = results && 'results' in words ? resultSchema(results, words.results) : {};
  return {
    allOf: [
      { $ref: `#/components/schemas/${kind === 'calculator' ? 'Answer' : 'Verdict'}` },
      {
        properties: {
          [kind]: { const: rule.id },
          notice: { const: notice.id },
          input: givenSchema(rule.fields),
          ...(kind === 'calculator' ? { readings: { items: { properties: { result } } } } : {}),
        },
      },
    ],
  };
};
