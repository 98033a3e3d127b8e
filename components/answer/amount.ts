import { fill } from '@/lib/i18n/fill';
import type { Messages } from '@/lib/i18n/messages-of';
import type { Value } from '@/lib/model/step';
import { exactYuan } from '@/lib/rules/exact-yuan';
import { type Fen, formatMoney } from '@/lib/rules/money';
import { formatPercent, percentNumber } from '@/lib/rules/percent';

type Words = Messages['expression'];

/** An amount as text without decimals where they are zero. */
export const withoutZeroFen = (text: string): string => text.replace(/\.00$/, '');

/** Yuan as one says it: no decimals unless there are fen. 60000 fen is "600", 7004 is "70.04". */
export const yuan = (fen: Fen): string => withoutZeroFen(formatMoney(fen));

/** A value in words and figures; empty for an option and a list, which have words of their own, and for none. */
export const amount = (value: Value, words: Words): string => {
  switch (value.unit) {
    case 'money':
      return fill(words.yuan, { amount: yuan(value.fen) });
    case 'product':
      return fill(words.yuan, { amount: withoutZeroFen(exactYuan(value.tenThousandthsOfFen)) });
    case 'percent':
      return value.inPoints
        ? fill(words.points, { n: percentNumber(value.hundredths) })
        : formatPercent(value.hundredths);
    case 'count':
      return String(value.count);
    case 'date':
      return value.date;
    case 'option':
    case 'none':
    case 'list':
      return '';
  }
};
