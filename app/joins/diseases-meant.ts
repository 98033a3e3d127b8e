import { listDiseases } from '@/app/joins/list-diseases';
import { findDiseases } from '@/lib/forms/find-diseases';
import { unifyCharacters } from '@/lib/forms/unify-characters';
import { otherLocale } from '@/lib/i18n/locale-of';
import type { Disease } from '@/lib/model/disease';
import type { Locale } from '@/lib/model/locale';

/**
 * The diseases that a text means, typed in either script (the script switch keeps what was typed) and with the characters
 * people use. Named in the reader's.
 */
export const diseasesMeant = (text: string, locale: Locale): readonly Disease[] => {
  const lists = [listDiseases(locale), listDiseases(otherLocale(locale))];
  const meant = [text, unifyCharacters(text)].flatMap((typed) =>
    lists.map((list) => findDiseases(list, typed)),
  );
  const ids = meant.find((found) => found.length > 0)?.map(({ id }) => id) ?? [];
  return listDiseases(locale).filter(({ id }) => ids.includes(id));
};
