import { z } from 'zod';

/** Words of a content file: some, never none. */
export const wordsSchema = z.string().min(1, 'is empty; write the words');
