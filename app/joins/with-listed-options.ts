import { optionListOfDiseases } from '@/app/joins/option-list-of-diseases';
import type { FieldWords } from '@/lib/i18n/rule-words';
import type { Fields } from '@/lib/model/field';
import type { Locale } from '@/lib/model/locale';

type Worded = { readonly fields: Readonly<Record<string, FieldWords>> };

/** The words of a rule, with those of options that are named by the content rather than by the messages. */
export const withListedOptions = <Words extends Worded>(
  words: Words,
  fields: Fields,
  locale: Locale,
): Words => {
  const listed = Object.entries(fields).flatMap(([name, field]) => {
    const own = words.fields[name];
    if (field.kind !== 'choice' || field.wordsFrom === undefined || own === undefined) return [];
    const { options, list } = optionListOfDiseases(locale);
    return [[name, { ...own, list, options: { ...options, ...own.options } }] as const];
  });
  return { ...words, fields: { ...words.fields, ...Object.fromEntries(listed) } };
};
