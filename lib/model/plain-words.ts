import { z } from 'zod';

import { wordsSchema } from '@/lib/model/words';

const list = z.array(wordsSchema).min(1);

/** `plain-words.yaml`: what our words avoid. */
export const plainWordsSchema = z.strictObject({
  /** Words that say nothing to a reader; never in our words, but in quotation marks. */
  slogans: list,
  /** Words that leave open which or how much; only where the same explanation says that the notice does not tell. */
  vague: list,
  /** Words by which an explanation says that the notice does not tell. */
  untold: list,
});

export type PlainWords = z.infer<typeof plainWordsSchema>;
