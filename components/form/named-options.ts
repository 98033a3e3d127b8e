import type { FieldWords } from '@/lib/i18n/rule-words';

/** One of the answers to choose from: what is sent, and what it is called. */
export type Option = { readonly value: string; readonly label: string };

/** The answers of a choice in the words of its field; one without words shows what is sent. */
export const namedOptions = (options: readonly string[], words: FieldWords): readonly Option[] =>
  options.map((value) => ({ value, label: words.options?.[value] ?? value }));
