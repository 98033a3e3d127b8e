import { z } from 'zod';

import { clauseIdSchema } from '@/lib/model/clause-id';
import { wordsSchema } from '@/lib/model/words';

/** A figure of our words that does not stand in the clause itself, and where it comes from. */
export const derivedFigureSchema = z
  .strictObject({
    /** As our words write it: `55%`. */
    figure: wordsSchema,
    /** Figures of the clause with +, -, ×, ÷ between blanks: `50% + 5个百分点`. `100%` is the whole. */
    is: wordsSchema.optional(),
    /** Another clause of the notice in which it stands. */
    clause: clauseIdSchema.optional(),
  })
  .refine(
    ({ is, clause }) => (is === undefined) !== (clause === undefined),
    'says not where it comes from; write either is (50% + 5个百分点) or clause',
  );

export type DerivedFigure = z.infer<typeof derivedFigureSchema>;
