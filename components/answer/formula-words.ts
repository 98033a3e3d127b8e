import { amount } from '@/components/answer/amount';
import { fill } from '@/lib/i18n/fill';
import type { Messages } from '@/lib/i18n/messages-of';
import type { CalculatorWords } from '@/lib/i18n/rule-words';
import type { Result } from '@/lib/model/answer';
import type { NoValue } from '@/lib/model/step';

/** The words that figures of a result need. */
export type FigureContext = {
  readonly words: Pick<Messages, 'expression'>;
  readonly rule: Pick<CalculatorWords, 'formulas'>;
};

/**
 * What stands in place of a figure that is not to be had: its formula, the other figures of the result filled in, or why there
 * is none. Never 0 and never a dash. @throws RangeError where the rule has no words for it.
 */
export const formulaWords = (
  name: string,
  { because }: NoValue,
  result: Result,
  { words, rule }: FigureContext,
): string => {
  const key = because === undefined ? name : `${name}-${because}`;
  const text = rule.formulas?.[key];
  if (text === undefined) throw new RangeError(`content/messages: no words for ${key} where it is null`);
  const others = Object.entries(result).map(([other, value]) => [other, amount(value, words.expression)]);
  return fill(text, Object.fromEntries(others));
};
