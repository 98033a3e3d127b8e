import type { LoadedRule } from '@/app/joins/load-rule';
import { refTo } from '@/app/joins/ref-to';
import { givenSchema } from '@/lib/forms/given-schema';
import { messagesOf } from '@/lib/i18n/messages-of';
import type { CalculatorWords } from '@/lib/i18n/rule-words';
import type { JsonSchema } from '@/lib/model/json-schema';
import type { Locale } from '@/lib/model/locale';

type Labels = Readonly<Record<string, string>>;
type Words = Pick<CalculatorWords, 'results' | 'lists' | 'formulas'>;

/** Whether the rule has words for a result that is null. */
const mayBeNull = (name: string, { formulas = {} }: Words): boolean =>
  Object.keys(formulas).some((key) => key === name || key.startsWith(`${name}-`));

/** A single result with its label: null only where it may be, and then it says when. */
const singleSchema = (name: string, label: string, words: Words, locale: Locale): JsonSchema =>
  mayBeNull(name, words)
    ? { ...refTo('schemas', 'Value'), description: `${label}。${messagesOf(locale).api.mayBeNull}` }
    : { allOf: [refTo('schemas', 'Value')], not: { type: 'null' }, description: label };

/** The named results of a calculator, or the values in a row of one, each with its label. */
const resultSchema = (labels: Labels, words: Words, locale: Locale): JsonSchema => ({
  type: 'object',
  properties: Object.fromEntries(
    Object.entries(labels).map(([name, label]) => {
      const ofRow = words.lists?.[name];
      if (ofRow === undefined) return [name, singleSchema(name, label, words, locale)];
      const items = resultSchema(ofRow, { ...words, lists: {} }, locale);
      return [name, { type: 'array', items, description: label }];
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
  const result = 'results' in words ? { result: resultSchema(words.results, words, notice.locale) } : {};
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
