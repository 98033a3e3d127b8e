import zhHans from '@/content/messages/zh-Hans.json';
import zhHant from '@/content/messages/zh-Hant.json';
import type { Locale } from '@/lib/model/locale';

/** All words of the interface in one script; both catalogues have the same keys. */
export type Messages = typeof zhHans;

const catalogues: Readonly<Record<Locale, Messages>> = { 'zh-Hans': zhHans, 'zh-Hant': zhHant };

/** The words of the interface in a script. */
export const messagesOf = (locale: Locale): Messages => catalogues[locale];
