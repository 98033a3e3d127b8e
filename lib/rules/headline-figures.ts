import type { Result } from '@/lib/model/answer';
import type { Value } from '@/lib/model/step';
import type { Headline } from '@/lib/rules/define-calculator';

/** The figures that stand large: what the fund pays, where it is about that, and the person's own figure. */
export const headlineFigures = (
  headline: Headline,
  result: Result,
): { readonly fundPays: Value | undefined; readonly own: Value | undefined } =>
  'figure' in headline
    ? { fundPays: undefined, own: result[headline.figure] }
    : { fundPays: result[headline.fundPays], own: result[headline.youPay] };
