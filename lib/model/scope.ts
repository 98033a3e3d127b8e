import { z } from 'zod';

import { clauseIdSchema } from '@/lib/model/clause-id';
import { entryIdSchema } from '@/lib/model/entry-id';

const words = z.string().min(1, 'is empty; copy the words of the clause');

/**
 * One scope word. Text alone is the clause's own words; `says` is their everyday form, with the words it stands for, and the
 * clause where these stand if it is another than that of the figure.
 */
const scopePartSchema = z.union(
  [
    words,
    z.strictObject({
      says: z.string().min(1, 'is empty; say it in everyday words'),
      words,
      clause: clauseIdSchema.optional(),
    }),
  ],
  'is neither words of the clause nor { says, words, clause }',
);

/** What a figure is limited to; a part is null where the clause limits nothing. */
export const scopeSchema = z.strictObject({
  /** The figures whose scope this is. */
  of: z.array(entryIdSchema).min(1),
  /** Which insurance; null where the clause does not say which. */
  insurance: scopePartSchema.nullable(),
  who: scopePartSchema.nullable().default(null),
  institutions: scopePartSchema.nullable().default(null),
  /** Which costs, or which money. */
  costs: scopePartSchema.nullable().default(null),
  /** How we read the figure where the clause may be read in another way, and what the other reading would give. */
  note: z.string().min(1).nullable().default(null),
});

export type Scope = z.infer<typeof scopeSchema>;
export type ScopePart = z.infer<typeof scopePartSchema>;

/** The parts in the order in which they are said. */
export const scopeParts = ['insurance', 'who', 'institutions', 'costs'] as const;

/** The scope of a figure; undefined where none is given, which the check of the content refuses. */
export const scopeOf = (scopes: readonly Scope[], figure: string): Scope | undefined =>
  scopes.find(({ of }) => of.includes(figure));
