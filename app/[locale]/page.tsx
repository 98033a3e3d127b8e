import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { listLocalised } from '@/app/joins/load-localised';
import { markRules } from '@/app/joins/mark-rules';
import { pageMetadata } from '@/app/joins/page-metadata';
import { seenToday } from '@/app/joins/seen-today';
import { LinkCard } from '@/components/layout/link-card';
import { PageShell } from '@/components/layout/page-shell';
import { NoticeCard } from '@/components/notice/notice-card';
import { statusFacts } from '@/components/notice/status-facts';
import { RuleLinks } from '@/components/rule/rule-links';
import { localeOf } from '@/lib/i18n/locale-of';
import { messagesOf } from '@/lib/i18n/messages-of';
import { inLocale } from '@/lib/links/in-locale';

type Page = { readonly params: Promise<{ readonly locale: string }> };

export const generateMetadata = async ({ params }: Page): Promise<Metadata> => {
  const locale = localeOf((await params).locale);
  const { home, site } = messagesOf(locale);
  return pageMetadata({ locale, path: '/', title: `${site.name}：${site.tagline}`, description: home.lead });
};

export default async function HomePage({ params }: Page) {
  const locale = localeOf((await params).locale);
  setRequestLocale(locale);
  const t = await getTranslations('home');
  const seen = seenToday();
  const { finder } = messagesOf(locale);
  return (
    <PageShell locale={locale} path="/" seen={seen}>
      <div className="space-y-10 py-6">
        <div className="max-w-measure space-y-3">
          <h1 className="text-[2rem] break-keep">{t('title')}</h1>
          <p>{t('lead')}</p>
        </div>
        <div className="max-w-measure">
          <LinkCard as="section" href={inLocale(locale, '/eligibility')} title={finder.title}>
            {finder.lead}
          </LinkCard>
        </div>
        <div className="grid gap-8 lg:grid-cols-2">
          <section>
            <h2>{t('calculateTitle')}</h2>
            <RuleLinks
              locale={locale}
              kind="calculators"
              rules={await markRules('calculators', { locale, asOf: seen })}
            />
          </section>
          <section>
            <h2>{t('checkTitle')}</h2>
            <RuleLinks
              locale={locale}
              kind="eligibility"
              rules={await markRules('eligibility', { locale, asOf: seen })}
            />
          </section>
        </div>
        <section>
          <h2 className="mb-3">{t('noticesTitle')}</h2>
          <ul>
            {listLocalised(locale).map((notice) => (
              <NoticeCard key={notice.id} notice={notice} facts={statusFacts(notice, seen)} level="h3" />
            ))}
          </ul>
        </section>
        <section>
          <h2>{t('promisesTitle')}</h2>
          <ul className="max-w-measure list-disc pl-6 marker:text-accent">
            {messagesOf(locale).home.promises.map((promise) => (
              <li key={promise}>{promise}</li>
            ))}
          </ul>
        </section>
      </div>
    </PageShell>
  );
}
