import { z } from 'zod';

const words = z.array(z.string().min(1, 'is empty; write the words')).min(1);

/** `plain-words.yaml`: what our words avoid. */
export const plainWordsSchema = z.strictObject({
  /** Words that say nothing to a reader; never in our words, but in quotation marks. */
  slogans: words,
  /** Words that leave open which or how much; only where the same explanation says that the notice does not tell. */
  vague: words,
  /** Words by which an explanation says that the notice does not tell. */
  untold: words,
});

export type PlainWords = z.infer<typeof plainWordsSchema>;
