import { amount } from '@/components/answer/amount';
import { fill } from '@/lib/i18n/fill';
import type { Messages } from '@/lib/i18n/messages-of';
import type { Value } from '@/lib/model/step';
import { fenOf } from '@/lib/rules/fen-of';

type Words = Messages['expression'];

/** One amount, or from the least to the most where the text can be read in more than one way. */
export const amountRange = (values: readonly (Value | undefined)[], words: Words): string => {
  const amounts = values.filter((value) => value !== undefined).sort((a, b) => fenOf(a) - fenOf(b));
  const shown = [...new Set(amounts.map((value) => amount(value, words)))];
  const [least = ''] = shown;
  return shown.length < 2 ? least : fill(words.range, { least, most: shown.at(-1) ?? '' });
};
