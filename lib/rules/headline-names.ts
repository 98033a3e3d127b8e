import type { Headline } from '@/lib/rules/define-calculator';

/** The results that stand large. */
export const headlineNames = (headline: Headline): readonly string[] =>
  'figure' in headline ? [headline.figure] : [headline.fundPays, headline.youPay];
