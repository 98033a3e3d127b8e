import { amount } from '@/components/answer/amount';
import type { CalculatorContext } from '@/components/answer/answer-context';
import { formulaWords } from '@/components/answer/formula-words';
import type { Result } from '@/lib/model/answer';
import type { Value } from '@/lib/model/step';

/** One of the results in words and figures: an option by the words of its rule, none by its formula or why there is none. */
export const resultWords = (
  name: string,
  value: Value,
  result: Result,
  context: CalculatorContext,
): string => {
  if (value.unit === 'option') return context.rule.values?.[value.option] ?? value.option;
  if (value.unit === 'none') return formulaWords(name, value, result, context);
  return amount(value, context.words.expression);
};
