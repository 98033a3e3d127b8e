import type { LoadedRule } from '@/app/joins/load-rule';
import { refTo } from '@/app/joins/ref-to';
import { givenSchema } from '@/lib/forms/given-schema';
import type { JsonSchema } from '@/lib/model/json-schema';

type Labels = Readonly<Record<string, string>>;

/** The named results of a calculator, or the values in a row of one, each with its label. */
const resultSchema = (labels: Labels, lists: Readonly<Record<string, Labels>> = {}): JsonSchema => ({
  type: 'object',
  properties: Object.fromEntries(
    Object.entries(labels).map(([name, description]) => {
      const { [name]: ofRow } = lists;
      const schema =
        ofRow === undefined ? refTo('schemas', 'Value') : { type: 'array', items: resultSchema(ofRow) };
      return [name, { ...schema, description }];
    }),
  ),
  required: Object.keys(labels),
  additionalProperties: false,
});

/** The JSON Schema of what one rule answers: the shape of all answers, with the input and the results of this rule. */
export const answerSchema = (
  kind: 'calculator' | 'checker',
  { rule, notice, contextOn }: LoadedRule,
  asOf: string,
): JsonSchema => {
  const words = contextOn(asOf).rule;
  const result = 'results' in words ? { result: resultSchema(words.results, words.lists) } : {};
  return {
    allOf: [
      refTo('schemas', kind === 'calculator' ? 'Answer' : 'Verdict'),
      {
        properties: {
          [kind]: { const: rule.id },
          notice: { const: notice.id },
          input: givenSchema(rule.fields),
          ...('results' in words ? { readings: { items: { properties: result } } } : {}),
        },
      },
    ],
  };
};
