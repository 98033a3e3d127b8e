import type { Conflict, Fields } from '@/lib/model/field';

/** What calculators and checkers declare alike. */
export type DeclaredRule<
  FS extends Fields = Fields,
  FigureId extends string = string,
  QuoteId extends string = string,
> = {
  /** Its one name: file, address, API, words, scenarios. */
  readonly id: string;
  /** The notice it answers by. */
  readonly notice: string;
  /** The clauses it rests on, ids within that notice. */
  readonly clauses: readonly string[];
  readonly fields: FS;
  /** Answers that cannot both be true. */
  readonly conflicts?: readonly Conflict[];
  /** Ids of the figures and words it needs from the notice's parameters. */
  readonly figures: readonly FigureId[];
  readonly quotes: readonly QuoteId[];
};

/** The same as pages, forms and the API handle it. */
export type AnyRule = DeclaredRule & { readonly conflicts: readonly Conflict[] };
