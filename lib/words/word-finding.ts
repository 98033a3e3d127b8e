import type { WordCheck } from '@/lib/model/reviewed-words';

/** Something in our words that does not hold. */
export type WordFinding = {
  readonly check: WordCheck;
  /** The passage, as the reviewed list names it. */
  readonly at: string;
  /** The key in `explanation.yaml`. */
  readonly path: readonly PropertyKey[];
  /** What was found, as the reviewed list names it. */
  readonly words: string;
  readonly problem: string;
};
