import type { SingleValue, Value } from '@/lib/model/step';
import { exactYuan } from '@/lib/rules/exact-yuan';
import { formatMoney } from '@/lib/rules/money';
import { percentNumber } from '@/lib/rules/percent';

type SingleJson = string | number | null;
type Json = SingleJson | readonly Readonly<Record<string, SingleJson>>[];

const jsonOfSingle = (value: SingleValue): SingleJson => {
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

/**
 * A value as the interface for programs gives it: money as "1234.50", an amount not yet rounded exact
 * ("70.035"), a percent as a number, a date as yyyy-mm-dd, a count as a number, an option as its name; null where there
 * is none. A list is a list of objects.
 */
export const jsonOfValue = (value: Value): Json =>
  value.unit === 'list'
    ? value.rows.map((row) =>
        Object.fromEntries(Object.entries(row).map(([name, single]) => [name, jsonOfSingle(single)])),
      )
    : jsonOfSingle(value);
