import { z } from 'zod';
import { wordsSchema } from '@/lib/model/words';

/** What is looked for in our words. */
export const wordCheckSchema = z.enum([
  'unexplained',
  'headline',
  'sentence',
  'mean',
  'action',
  'slogan',
  'vague',
  'term',
  'missing-figure',
  'foreign-figure',
  'derived',
]);

export type WordCheck = z.infer<typeof wordCheckSchema>;

/** `reviewed-words.yaml` of a notice: what the check of our words finds and somebody has judged right as it is. */
export const reviewedWordsSchema = z.array(
  z.strictObject({
    check: wordCheckSchema,
    /** Where, as the check names it: `clauses.1-2`. */
    at: wordsSchema,
    /** What it finds there, as the check names it: `2020年`. */
    words: wordsSchema,
    reason: wordsSchema,
  }),
);

export type ReviewedWords = z.infer<typeof reviewedWordsSchema>;
