import { amount } from '@/components/answer/amount';
import type { CalculatorContext } from '@/components/answer/answer-context';
import type { Value } from '@/lib/model/step';

/** A result in words and figures: an option by the words of its rule, nothing as the words for that. */
export const resultWords = (value: Value, { rule, words }: CalculatorContext): string => {
  if (value.unit === 'option') return rule.values?.[value.option] ?? value.option;
  return value.unit === 'none' ? words.answer.none : amount(value, words.expression);
};
