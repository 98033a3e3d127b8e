import type { NoValue } from '@/lib/model/step';

/** A result that is not to be had, for the reason named where there may be several: `formulas.<result>-<because>`. */
export const notKnown = (because?: string): NoValue =>
  because === undefined ? { unit: 'none' } : { unit: 'none', because };
