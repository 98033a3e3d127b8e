import type { Value } from '@/lib/model/step';
import { formatMoney } from '@/lib/rules/money';
import { percentNumber } from '@/lib/rules/percent';

/** Yuan of an amount not yet rounded, exact, with at least two decimals: up to six of them. */
const exactYuan = (tenThousandthsOfFen: number): string => {
  const digits = String(tenThousandthsOfFen).padStart(7, '0');
  const decimals = digits.slice(-6).replace(/0+$/, '').padEnd(2, '0');
  return `${digits.slice(0, -6)}.${decimals}`;
};

/**
 * A value as the interface for programs gives it: money as "1234.50", an amount not yet rounded exact
 * ("70.035"), a percent as a number, a choice as its option; null where there is none.
 */
export const jsonOfValue = (value: Value): string | number | null => {
  switch (value.unit) {
    case 'money':
      return formatMoney(value.fen);
    case 'percent':
      return percentNumber(value.hundredths);
    case 'product':
      return exactYuan(value.tenThousandthsOfFen);
    case 'choice':
      return value.option;
    case 'none':
      return null;
  }
};
