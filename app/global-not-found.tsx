import type { Metadata } from 'next';
import '@/app/globals.css';
import { listLocalised } from '@/app/joins/load-localised';
import { locales } from '@/lib/i18n/locale-of';
import { messagesOf } from '@/lib/i18n/messages-of';
import { inLocale } from '@/lib/links/in-locale';
import { noticePath } from '@/lib/links/notice-path';
import type { Locale } from '@/lib/model/locale';

export const metadata: Metadata = {
  title: `${messagesOf('zh-Hans').notFound.title} · ${messagesOf('zh-Hans').site.name}`,
  robots: { index: false },
};

const WaysOn = ({ locale }: { locale: Locale }) => {
  const { notFound, site } = messagesOf(locale);
  const links = [
    { path: '/', label: site.home },
    { path: '/notices', label: site.notices },
    { path: '/calculators', label: site.calculators },
    { path: '/eligibility', label: site.eligibility },
    ...listLocalised(locale).map(({ id, shortTitle }) => ({ path: noticePath(id), label: shortTitle })),
  ];
  return (
    <section lang={locale} className="space-y-3 border-t border-line py-6">
      <h2 className="text-[1.6rem]">{notFound.title}</h2>
      <p>{notFound.lead}</p>
      <p>{notFound.go}</p>
      <ul>
        {links.map(({ path, label }) => (
          <li key={path}>
            <a href={inLocale(locale, path)} className="tap">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** An address that leads nowhere: says so in both scripts, since it may not name one, and shows ways on. */
export default function GlobalNotFound() {
  return (
    <html lang="zh-Hans">
      <body>
        <main className="mx-auto max-w-measure px-4 py-6">
          <h1 className="mb-4 text-xl">
            <a href="/" className="inline-flex min-h-thumb items-center text-ink no-underline">
              {messagesOf('zh-Hans').site.name}
            </a>
          </h1>
          {locales.map((locale) => (
            <WaysOn key={locale} locale={locale} />
          ))}
        </main>
      </body>
    </html>
  );
}
