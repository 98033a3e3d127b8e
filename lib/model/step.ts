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
export type DateValue = { readonly unit: 'date'; readonly date: string };
/** One of a few things; its words are the message `values.<option>` of its rule. */
type OptionValue = { readonly unit: 'option'; readonly option: string };
/**
 * Where there is no figure: none that applies, or none that can be said without what was left out. Its words, with the formula
 * where there is one, are the message `formulas.<name of the result>` of its rule; `<name>-<because>` where there may be several reasons.
 */
export type NoValue = { readonly unit: 'none'; readonly because?: string };

/** One value, not a list of them. */
export type SingleValue =
  | MoneyValue
  | PercentValue
  | ProductValue
  | CountValue
  | DateValue
  | OptionValue
  | NoValue;

/** A row of results for each of several things. */
type ListValue<Row extends Readonly<Record<string, SingleValue>> = Readonly<Record<string, SingleValue>>> = {
  readonly unit: 'list';
  readonly rows: readonly Row[];
};

/** The value of a step or of a result. */
export type Value = SingleValue | ListValue;

/** Where a step is one of several that are done again and again, such as for each visit. */
type Repeated = {
  /** Which time, from 1. */
  readonly time: number;
  readonly date: string;
  /** The message `steps.<label>`: the same for every time. */
  readonly label: string;
};

type Plain<V extends SingleValue> = {
  readonly id: string;
  readonly repeated?: Repeated;
  /** Ids of the steps it is made from, in the order they stand in its arithmetic. */
  readonly buildsOn: readonly string[];
  readonly value: V;
};

type Rests<V extends SingleValue> = Plain<V> & { readonly citations: Citations };
type MayRest<V extends SingleValue> = Plain<V> & { readonly citations: readonly Citation[] };

/**
 * One line of the trace. It holds no sentences: its label is the message `steps.<id>` of its rule, or
 * that of what is repeated.
 * A `parameter`, a `multiply` or a `cap` without a clause does not compile.
 */
export type Step<V extends SingleValue = SingleValue> =
  | (MayRest<V> & { readonly kind: 'given' })
  | (Rests<V> & { readonly kind: 'parameter'; readonly figure: string })
  | (MayRest<V> & { readonly kind: 'add' })
  | (MayRest<V> & { readonly kind: 'subtract'; readonly notBelowZero: boolean })
  | (Rests<V> & { readonly kind: 'multiply' })
  | (Rests<V> & { readonly kind: 'cap'; readonly takes: 'lesser' | 'greater' })
  | (MayRest<V> & { readonly kind: 'round'; readonly towards: 'nearest' | 'below' })
  | (Rests<V> & { readonly kind: 'assumption' });
