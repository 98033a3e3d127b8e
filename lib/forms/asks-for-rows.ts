import type { Fields } from '@/lib/model/field';

/** Whether one of the questions is answered by rows, each with the same few questions. */
export const asksForRows = (fields: Fields): boolean =>
  Object.values(fields).some(({ kind }) => kind === 'rows');
