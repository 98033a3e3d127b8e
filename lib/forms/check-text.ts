import { schemaOfField } from '@/lib/forms/schema-of-field';
import type { SingleField, SingleInput } from '@/lib/model/field';

/** What was typed into one field as its value, or what is wrong with it; `code` is a key of `errors` in the messages. */
export type CheckedText = { readonly value?: SingleInput; readonly code?: string };

/** Checks one typed text that is not empty. */
export const checkText = (field: SingleField, text: string): CheckedText => {
  const parsed = schemaOfField(field).safeParse(text);
  return parsed.success ? { value: parsed.data } : { code: parsed.error.issues[0]?.message ?? 'required' };
};
