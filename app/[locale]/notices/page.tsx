import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { listLocalised } from '@/app/joins/load-localised';
import { pageMetadata } from '@/app/joins/page-metadata';
import { seenToday } from '@/app/joins/seen-today';
import { PageShell } from '@/components/layout/page-shell';
import { NoticeCard } from '@/components/notice/notice-card';
import { statusFacts } from '@/components/notice/status-facts';
import { localeOf } from '@/lib/i18n/locale-of';
import { messagesOf } from '@/lib/i18n/messages-of';

type Page = { readonly params: Promise<{ readonly locale: string }> };

export const generateMetadata = async ({ params }: Page): Promise<Metadata> => {
  const locale = localeOf((await params).locale);
  const { title, lead } = messagesOf(locale).notices;
  return pageMetadata({ locale, path: '/notices', title, description: lead });
};

export default async function NoticesPage({ params }: Page) {
  const locale = localeOf((await params).locale);
  setRequestLocale(locale);
  const t = await getTranslations('notices');
  const seen = seenToday();
  return (
    <PageShell locale={locale} path="/notices" seen={seen}>
      <div className="space-y-6 py-6">
        <h1>{t('title')}</h1>
        <p className="max-w-measure">{t('lead')}</p>
        <ul>
          {listLocalised(locale).map((notice) => (
            <NoticeCard key={notice.id} notice={notice} facts={statusFacts(notice, seen)} level="h2" />
          ))}
        </ul>
      </div>
    </PageShell>
  );
}
