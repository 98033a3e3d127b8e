import { charactersOfDiseases } from '@/app/joins/characters-of-diseases';
import { listDiseases } from '@/app/joins/list-diseases';
import { findDiseases } from '@/lib/forms/find-diseases';
import { otherLocale } from '@/lib/i18n/locale-of';
import type { Disease } from '@/lib/model/disease';
import type { Locale } from '@/lib/model/locale';

/**
 * The diseases that a text means, typed in either script (the script switch keeps what was typed), with the characters
 * people use, or in pinyin. Named in the reader's.
 */
export const diseasesMeant = (text: string, locale: Locale): readonly Disease[] => {
  const known = charactersOfDiseases().onServer;
  const own = findDiseases(listDiseases(locale), text, known);
  if (own.length > 0) return own;
  const ids = findDiseases(listDiseases(otherLocale(locale)), text, known).map(({ id }) => id);
  return listDiseases(locale).filter(({ id }) => ids.includes(id));
};
