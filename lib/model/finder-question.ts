import { z } from 'zod';

import { entryIdSchema } from '@/lib/model/entry-id';
import { situations } from '@/lib/model/situation';
import { wordsSchema } from '@/lib/model/words';

const finderQuestionSchema = z.strictObject({
  id: entryIdSchema,
  ask: wordsSchema,
  /** Asked of people of whom this is so. */
  onlyIf: z.enum(situations, `is no situation; write one of ${situations.join(', ')}`).optional(),
  /** What holds of everybody else; nothing holds of them where it is left out. */
  otherwise: z.string().min(1).optional(),
  /** Each answer as rules take it, in words that can stand by themselves beside a figure. */
  options: z.record(z.string(), wordsSchema),
});

/** One question more, asked only where a figure depends on its answer. */
export type FinderQuestion = Readonly<z.infer<typeof finderQuestionSchema>>;

/** `finder-questions.yaml`. */
export const finderQuestionsSchema = z.array(finderQuestionSchema);
