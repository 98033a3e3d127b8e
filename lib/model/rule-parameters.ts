import type { Citation } from '@/lib/model/citation';

/** A dated figure of a notice as a rule gets it: both ends included, null is open. */
export type RuleFigure = {
  readonly id: string;
  readonly unit: 'money' | 'percent' | 'percentage-points' | 'count' | 'date' | 'not-stated';
  /** Yuan as "4500.00", percents as 50, dates as yyyy-mm-dd; null where the notice states none. */
  readonly value: string | number | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly citation: Citation;
};

type RuleQuote = { readonly id: string; readonly citation: Citation };

/** What a page hands to a rule: rules read no files. */
export type RuleParameters = {
  readonly figures: readonly RuleFigure[];
  readonly quotes: readonly RuleQuote[];
};
