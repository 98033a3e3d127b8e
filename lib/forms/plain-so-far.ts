import { trimUnseen } from '@/lib/forms/bare-text';
import { mayBecome } from '@/lib/forms/may-become';
import { plainText } from '@/lib/forms/plain-text';
import type { SingleField } from '@/lib/model/field';

/** `plainText` while one types: an amount at whose point one has just arrived counts as what stands before it, `1000.` as 1000. */
export const plainSoFar = (field: SingleField, text: string): string => {
  const isAmount = field.kind === 'money' || field.kind === 'percent';
  const trimmed = trimUnseen(text);
  if (!isAmount || !/[.．。｡]$/.test(trimmed) || !mayBecome(field, text)) return plainText(field, text);
  return plainText(field, trimmed.slice(0, -1));
};
