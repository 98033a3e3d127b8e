import { z } from 'zod';

const pattern =
  /^(?:[1-9]\d*(?:-[1-9]\d*)*|title|cover|addressees|preamble|closing|signature|cc|imprint)(?:-p[1-9]\d*)?$/;

/**
 * The permanent id of a clause within its notice: printed numbers joined by `-` (`1-2-2`), or the
 * name of a part (`closing`), with `-p2` behind it for the second of several own paragraphs.
 */
export const clauseIdSchema = z
  .string()
  .regex(
    pattern,
    'is not a clause id; write printed numbers joined by -, such as 1-2, or a part such as closing-p1',
  );

export type ClauseId = z.infer<typeof clauseIdSchema>;
