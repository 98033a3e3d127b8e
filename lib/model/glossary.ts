import { z } from 'zod';

import { entryIdSchema } from '@/lib/model/entry-id';
import { wordsSchema } from '@/lib/model/words';

const list = z.array(wordsSchema).default([]);

/** The subjects of the glossary, in the order of its page. */
export const termGroups = ['paying', 'reimbursing', 'joining', 'places', 'managing'] as const;

const termSchema = z.strictObject({
  /** Permanent: it stands in addresses. */
  id: entryIdSchema,
  group: z.enum(termGroups),
  /** As a notice writes it, like every form. */
  term: wordsSchema,
  forms: list,
  /** Words of a notice in which a form means something else. */
  except: list,
  /** What our explanations say instead, the term in brackets; none where there is no everyday word. */
  everyday: list,
  /** What it means in general, in one sentence without figures. */
  meaning: wordsSchema,
  /** Where one meets it, in one sentence without figures. */
  example: wordsSchema,
});

/** An official term in plain words. */
export type Term = z.infer<typeof termSchema>;

/** `glossary.yaml`. */
export const glossarySchema = z.array(termSchema);
