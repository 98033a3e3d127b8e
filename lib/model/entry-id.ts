import { z } from 'zod';

/** A name in lower-case words joined by hyphens, as used for figures, quotes, remarks, changes and scenarios. */
export const entryIdSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'is not an id; write lower-case words joined by hyphens');
