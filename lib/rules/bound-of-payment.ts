import type { Bound } from '@/lib/model/answer';
import type { MoneyValue } from '@/lib/model/step';

/**
 * The bound of what a fund pays, where a figure that lowers it was left out and counted as nothing: the most it can be, and exact
 * where it is 0 anyway.
 */
export const boundOfPayment = (fundPays: MoneyValue, isLeftOut: boolean): Bound =>
  isLeftOut && fundPays.fen > 0 ? 'at-most' : 'exact';
