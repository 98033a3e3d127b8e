import failed from '@/content/messages/failed.json';
import type { Locale } from '@/lib/model/locale';

/** The few words of the page that stands in for a failed one, apart from the catalogues: they go to the browser. */
export const failedWords = (locale: Locale) => failed[locale];
