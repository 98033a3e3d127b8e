import type { Assumption } from '@/lib/model/answer';
import type { Citations } from '@/lib/model/citation';
import { assume } from '@/lib/rules/assume';

/** That a deductible that was left out is met; in other words where the ratio is left out too and no sum rests on it. */
export const assumeDeductibleMet = (isRatioKnown: boolean, ...citations: Citations): Assumption => {
  const met = assume('deductible-met', ...citations);
  return isRatioKnown ? met : { ...met, words: 'deductible-met-open' };
};
