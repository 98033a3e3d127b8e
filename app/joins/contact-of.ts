import { loadLocalised } from '@/app/joins/load-localised';
import type { Locale } from '@/lib/model/locale';
import type { Place } from '@/lib/model/place';

/** Whom the notices of a place name for questions, as printed; null where they name nobody. */
export const contactOf = (place: Place | undefined, locale: Locale): string | null => {
  const printed = (place?.notices ?? []).flatMap((id) => loadLocalised(id, locale)?.contact?.text ?? []);
  return printed.length === 0 ? null : printed.join('；');
};
