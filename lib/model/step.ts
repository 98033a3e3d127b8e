import type { Citation, Citations } from '@/lib/model/citation';

/** An amount in integer fen. */
export type MoneyValue = { readonly unit: 'money'; readonly fen: number };
/** A percent in hundredths: 12.5 % is 1250. `inPoints` where it is a difference of ratios (百分点). */
export type PercentValue = {
  readonly unit: 'percent';
  readonly hundredths: number;
  readonly inPoints: boolean;
};
/** Money times percent, not yet rounded: ten-thousandths of a fen. */
export type ProductValue = { readonly unit: 'product'; readonly tenThousandthsOfFen: number };
/** How many: persons, days. */
export type CountValue = { readonly unit: 'count'; readonly count: number };
/** A calendar date, yyyy-mm-dd. */
type DateValue = { readonly unit: 'date'; readonly date: string };
/** One of a few things; its words are the message `values.<option>` of its rule. */
type OptionValue = { readonly unit: 'option'; readonly option: string };
export type NoValue = { readonly unit: 'none' };

export type Value = MoneyValue | PercentValue | ProductValue | CountValue | DateValue | OptionValue | NoValue;

type Plain<V extends Value> = {
  readonly id: string;
  /** Ids of the steps it is made from, in the order they stand in its arithmetic. */
  readonly buildsOn: readonly string[];
  readonly value: V;
};

type Rests<V extends Value> = Plain<V> & { readonly citations: Citations };
type MayRest<V extends Value> = Plain<V> & { readonly citations: readonly Citation[] };

/**
 * One line of the trace. It holds no sentences: its label is the message `steps.<id>` of its rule.
 * A `parameter`, a `multiply` or a `cap` without a clause does not compile.
 */
export type Step<V extends Value = Value> =
  | (MayRest<V> & { readonly kind: 'given' })
  | (Rests<V> & { readonly kind: 'parameter'; readonly figure: string })
  | (MayRest<V> & { readonly kind: 'add' })
  | (MayRest<V> & { readonly kind: 'subtract'; readonly notBelowZero: boolean })
  | (Rests<V> & { readonly kind: 'multiply' })
  | (Rests<V> & { readonly kind: 'cap'; readonly takes: 'lesser' | 'greater' })
  | (MayRest<V> & { readonly kind: 'round'; readonly towards: 'nearest' | 'below' })
  | (Rests<V> & { readonly kind: 'assumption' });
