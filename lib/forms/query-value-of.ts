import type { Field } from '@/lib/model/field';

/**
 * A typed text as the value that `querySchemaOfField` speaks of. What is not written as such a value stays the text it
 * is, and the schema refuses it.
 */
export const queryValueOf = (field: Field, text: string): string | number | boolean => {
  switch (field.kind) {
    case 'count':
      return /^(0|[1-9][0-9]*)$/.test(text) ? Number(text) : text;
    case 'yes-no':
      return text === 'true' || text === 'false' ? text === 'true' : text;
    case 'money':
    case 'percent':
    case 'date':
    case 'month':
    case 'choice':
    case 'rows':
      return text;
  }
};
