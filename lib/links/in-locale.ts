import type { Locale } from '@/lib/model/locale';

/** A path of the site in one script: `/notices` is `/zh-Hant/notices`. */
export const inLocale = (locale: Locale, path: string): string => `/${locale}${path === '/' ? '' : path}`;
