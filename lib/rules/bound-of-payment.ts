import type { Bound } from '@/lib/model/answer';
import type { MoneyValue, NoValue } from '@/lib/model/step';

/**
 * The bound of what a fund pays, where a figure that lowers it was left out and counted as nothing: the most it can be, and exact
 * where it is 0 anyway, or where it is not to be had: then there is nothing for the bound to speak of.
 */
export const boundOfPayment = (fundPays: MoneyValue | NoValue, isLeftOut: boolean): Bound =>
  isLeftOut && fundPays.unit === 'money' && fundPays.fen > 0 ? 'at-most' : 'exact';
