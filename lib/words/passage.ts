import type { ClauseId } from '@/lib/model/clause-id';
import type { DerivedFigure } from '@/lib/model/derived-figure';

/** A text of `explanation.yaml` and the key path at which it stands. */
export type Part = { readonly path: readonly PropertyKey[]; readonly text: string };

/** Texts that a person reads together, and what they rest on. */
export type Passage = {
  /** Its name in findings and in the reviewed list: `clauses.1-2`. */
  readonly at: string;
  readonly path: readonly PropertyKey[];
  /** The clauses, each with everything below it, whose words these are; none for the whole notice. */
  readonly clauses: readonly ClauseId[];
  /** In the order they are read. */
  readonly parts: readonly Part[];
  readonly derived: readonly DerivedFigure[];
};
