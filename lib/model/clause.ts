import { z } from 'zod';

import { clauseIdSchema } from '@/lib/model/clause-id';
import { localisedTextSchema } from '@/lib/model/locale';

/** One entry of a notice: a section, a clause, one of several paragraphs, or a part around the numbered ones. */
const clauseSchema = z.strictObject({
  id: clauseIdSchema,
  /** As printed (`一、`, `（七）`, `1.`) or as restored; null for paragraphs and parts. */
  number: z.string().nullable(),
  /** True where the number was lost on the way to us and is put back from the order. */
  numberRestored: z.boolean(),
  /** Without number and without the 。 behind it; null for paragraphs and parts. */
  heading: localisedTextSchema.nullable(),
  /** True where the text goes on in the heading's own line. */
  runIn: z.boolean(),
  /** What follows number and heading, without the 。 or line break between; empty where nothing does. */
  body: localisedTextSchema,
  /** The official words of this entry, whole: a printed number, the heading, the body. Empty for a part that is only a group. */
  source: localisedTextSchema,
});

export type Clause = z.infer<typeof clauseSchema>;
