import { fill } from '@/lib/i18n/fill';
import type { Messages } from '@/lib/i18n/messages-of';
import type { Value } from '@/lib/model/step';
import { type Fen, formatMoney } from '@/lib/rules/money';
import { formatPercent, percentNumber } from '@/lib/rules/percent';

type Words = Messages['expression'];

/** Yuan as one says it: no decimals unless there are fen. 60000 fen is "600", 7004 is "70.04". */
export const yuan = (fen: Fen): string => formatMoney(fen).replace(/\.00$/, '');

/** Yuan of an amount not yet rounded, exact: up to six decimals. */
export const exactYuan = (tenThousandthsOfFen: number): string => {
  const parts = String(tenThousandthsOfFen).padStart(7, '0');
  const decimals = parts.slice(-6).replace(/0+$/, '');
  return parts.slice(0, -6) + (decimals === '' ? '' : `.${decimals}`);
};

/** A value in words and figures; empty for a choice, which has words of its own. */
export const amount = (value: Value, words: Words): string => {
  switch (value.unit) {
    case 'money':
      return fill(words.yuan, { amount: yuan(value.fen) });
    case 'product':
      return fill(words.yuan, { amount: exactYuan(value.tenThousandthsOfFen) });
    case 'percent':
      return value.inPoints
        ? fill(words.points, { n: percentNumber(value.hundredths) })
        : formatPercent(value.hundredths);
    default:
      return '';
  }
};
