import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { listLocalised } from '@/app/joins/load-localised';
import { pageMetadata } from '@/app/joins/page-metadata';
import { seenToday } from '@/app/joins/seen-today';
import { PageShell } from '@/components/layout/page-shell';
import { localeOf } from '@/lib/i18n/locale-of';
import { messagesOf } from '@/lib/i18n/messages-of';
import { inLocale } from '@/lib/links/in-locale';
import { noticePath } from '@/lib/links/notice-path';

type Page = { readonly params: Promise<{ readonly locale: string }> };

export const generateMetadata = async ({ params }: Page): Promise<Metadata> => {
  const locale = localeOf((await params).locale);
  const { about, site } = messagesOf(locale);
  return pageMetadata({ locale, path: '/about', title: about.title, description: site.footer });
};

export default async function AboutPage({ params }: Page) {
  const locale = localeOf((await params).locale);
  setRequestLocale(locale);
  const t = await getTranslations('about');
  return (
    <PageShell locale={locale} path="/about" seen={seenToday()}>
      <div className="max-w-measure space-y-8 py-6">
        <h1>{t('title')}</h1>
        {messagesOf(locale).about.sections.map(({ title, paragraphs }) => (
          <section key={title} className="space-y-2">
            <h2>{title}</h2>
            {paragraphs.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </section>
        ))}
        <section className="space-y-2">
          <h2>{t('developers.title')}</h2>
          {messagesOf(locale).about.developers.paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          <p>
            <a href={`/api/openapi.json?locale=${locale}`} className="inline-flex min-h-thumb items-center">
              {t('developers.link')}
            </a>
          </p>
        </section>
        <details>
          <summary className="flex min-h-thumb items-center font-bold">{t('hashesTitle')}</summary>
          <dl className="space-y-3">
            {listLocalised(locale).map(({ id, shortTitle, receivedSha256 }) => (
              <div key={id}>
                <dt>
                  <a href={inLocale(locale, noticePath(id))} className="inline-flex min-h-thumb items-center">
                    {shortTitle}
                  </a>
                </dt>
                <dd className="font-mono text-base break-all text-quiet">{receivedSha256}</dd>
              </div>
            ))}
          </dl>
        </details>
      </div>
    </PageShell>
  );
}
