import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { finderFormOf } from '@/app/joins/finder-form-of';
import { markRules } from '@/app/joins/mark-rules';
import { pageMetadata } from '@/app/joins/page-metadata';
import { seenToday } from '@/app/joins/seen-today';
import { FinderForm } from '@/components/finder/finder-form';
import { PageShell } from '@/components/layout/page-shell';
import { RuleLinks } from '@/components/rule/rule-links';
import { localeOf } from '@/lib/i18n/locale-of';
import { messagesOf } from '@/lib/i18n/messages-of';

type Page = { readonly params: Promise<{ readonly locale: string }> };

export const generateMetadata = async ({ params }: Page): Promise<Metadata> => {
  const locale = localeOf((await params).locale);
  const { checkersTitle, checkersLead } = messagesOf(locale).rules;
  return pageMetadata({ locale, path: '/eligibility', title: checkersTitle, description: checkersLead });
};

export default async function CheckersPage({ params }: Page) {
  const locale = localeOf((await params).locale);
  setRequestLocale(locale);
  const seen = seenToday();
  const t = await getTranslations('rules');
  const { finder } = messagesOf(locale);
  return (
    <PageShell locale={locale} path="/eligibility" seen={seen}>
      <div className="max-w-measure space-y-4 py-6">
        <h1>{t('checkersTitle')}</h1>
        <p>{t('checkersLead')}</p>
        <section>
          <h2>{finder.title}</h2>
          <p className="mb-4">{finder.lead}</p>
          <FinderForm {...finderFormOf(locale)} typed={{}} errors={[]} mendedHref={undefined} />
        </section>
        <h2 className="pt-6">{finder.checkers}</h2>
        <RuleLinks
          locale={locale}
          kind="eligibility"
          rules={await markRules('eligibility', { locale, asOf: seen })}
        />
      </div>
    </PageShell>
  );
}
