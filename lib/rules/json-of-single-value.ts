import type { SingleValue } from '@/lib/model/step';
import { exactYuan } from '@/lib/rules/exact-yuan';
import { formatMoney } from '@/lib/rules/money';
import { percentNumber } from '@/lib/rules/percent';

/**
 * A value as the interface for programs gives it: money as "1234.50", an amount not yet rounded exact
 * ("70.035"), a percent as a number, a date as yyyy-mm-dd, a count as a number, an option as its name; null where there is none.
 */
export const jsonOfSingleValue = (value: SingleValue): string | number | null => {
  switch (value.unit) {
    case 'money':
      return formatMoney(value.fen);
    case 'percent':
      return percentNumber(value.hundredths);
    case 'product':
      return exactYuan(value.tenThousandthsOfFen);
    case 'count':
      return value.count;
    case 'date':
      return value.date;
    case 'option':
      return value.option;
    case 'none':
      return null;
  }
};
