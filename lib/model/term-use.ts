/** Where a term of the glossary stands in a text, from `start` to before `end`. Offsets hold in both scripts, which have the same length. */
export type TermUse = { readonly id: string; readonly start: number; readonly end: number };

/** A use that the page marks. */
export type TermMark = TermUse & {
  /** In one sentence, in the script of the page. */
  readonly meaning: string;
  /** True for the place that the note leads back to. */
  readonly isAnchor: boolean;
};
