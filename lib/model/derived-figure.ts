import { z } from 'zod';

import { clauseIdSchema } from '@/lib/model/clause-id';

const words = z.string().min(1, 'is empty; write the words');

/** A figure of our words that does not stand in the clause itself, and where it comes from. */
export const derivedFigureSchema = z
  .strictObject({
    /** As our words write it: `55%`. */
    figure: words,
    /** Figures of the clause with +, -, ×, ÷ between blanks: `50% + 5个百分点`. `100%` is the whole. */
    is: words.optional(),
    /** Another clause of the notice in which it stands. */
    clause: clauseIdSchema.optional(),
  })
  .refine(
    ({ is, clause }) => (is === undefined) !== (clause === undefined),
    'says not where it comes from; write either is (50% + 5个百分点) or clause',
  );

export type DerivedFigure = z.infer<typeof derivedFigureSchema>;
