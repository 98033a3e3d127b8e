import type { Locale } from '@/lib/model/locale';

/** The two scripts, the source first. */
export const locales: readonly Locale[] = ['zh-Hans', 'zh-Hant'];

/** The script that a path segment names; Simplified, the source, where it names none. */
export const localeOf = (segment: string | undefined): Locale =>
  locales.find((locale) => locale === segment) ?? 'zh-Hans';

/** The script that the switch leads to. */
export const otherLocale = (locale: Locale): Locale => (locale === 'zh-Hans' ? 'zh-Hant' : 'zh-Hans');
