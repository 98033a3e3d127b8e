import type { Metadata } from 'next';
import { siteUrl } from '@/app/joins/site-url';
import { locales } from '@/lib/i18n/locale-of';
import { messagesOf } from '@/lib/i18n/messages-of';
import { inLocale } from '@/lib/links/in-locale';
import type { Locale } from '@/lib/model/locale';

type Page = {
  readonly locale: Locale;
  /** Path behind the script's segment, without query. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly isIndexed?: boolean;
};

/** Title, description, canonical address and the same page in the other script. */
export const pageMetadata = ({ locale, path, title, description, isIndexed = true }: Page): Metadata => ({
  metadataBase: siteUrl(),
  title: path === '/' ? title : `${title} · ${messagesOf(locale).site.name}`,
  description,
  alternates: {
    canonical: inLocale(locale, path),
    languages: {
      ...Object.fromEntries(locales.map((other) => [other, inLocale(other, path)])),
      'x-default': inLocale('zh-Hans', path),
    },
  },
  ...(isIndexed ? {} : { robots: { index: false, follow: false } }),
});
