import { z } from 'zod';

import { calendarDateSchema } from '@/lib/model/calendar-date';
import { clauseIdSchema } from '@/lib/model/clause-id';
import { entryIdSchema } from '@/lib/model/entry-id';

const words = z.string().min(1, 'is empty; write the words or leave the key out where it may be null');
const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'is not a SHA-256 in lower-case hexadecimal');

const remarkSchema = z.strictObject({ id: entryIdSchema, clause: clauseIdSchema.nullable(), text: words });

/** Our note on how the text reached us or on an oddity of the print; never mixed into the official words. `clause` is null for the whole notice. */
export type Remark = z.infer<typeof remarkSchema>;

/** `notice.yaml`: what is known of a notice besides its words. What it does not print is null or empty. */
export const noticeMetaSchema = z.strictObject({
  title: words,
  shortTitle: words,
  number: words.nullable(),
  issuers: z.array(words),
  issued: calendarDateSchema.nullable(),
  effective: calendarDateSchema.nullable(),
  /** What happens on that day, in our words, where the notice does not simply take effect. */
  effectiveNote: words.nullable().default(null),
  /** The last day it is in force. */
  ends: calendarDateSchema.nullable(),
  arrangementsOfYear: z.int().min(1900).max(2100).nullable(),
  kind: z.enum(['notice', 'draft']),
  region: z.strictObject({ province: words, city: words.nullable() }),
  /** The clause that qualifies the whole notice, so that it stands on every answer from it. */
  qualifiedBy: clauseIdSchema.nullable().default(null),
  insurance: z.array(z.enum(['employee', 'resident'])).min(1),
  remarks: z.array(remarkSchema),
  restoredNumbers: z.record(clauseIdSchema, words).default({}),
  /** Of the file as it was received. */
  receivedSha256: sha256,
  /** Of all official words joined without line breaks, in UTF-8. */
  restoredSha256: sha256,
  contact: z.strictObject({ clause: clauseIdSchema, text: words }).nullable(),
});

export type NoticeMeta = z.infer<typeof noticeMetaSchema>;
