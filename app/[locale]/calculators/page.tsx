import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { markRules } from '@/app/joins/mark-rules';
import { pageMetadata } from '@/app/joins/page-metadata';
import { seenToday } from '@/app/joins/seen-today';
import { PageShell } from '@/components/layout/page-shell';
import { RuleLinks } from '@/components/rule/rule-links';
import { localeOf } from '@/lib/i18n/locale-of';
import { messagesOf } from '@/lib/i18n/messages-of';

type Page = { readonly params: Promise<{ readonly locale: string }> };

export const generateMetadata = async ({ params }: Page): Promise<Metadata> => {
  const locale = localeOf((await params).locale);
  const { calculatorsTitle, calculatorsLead } = messagesOf(locale).rules;
  return pageMetadata({
    locale,
    path: '/calculators',
    title: calculatorsTitle,
    description: calculatorsLead,
  });
};

export default async function CalculatorsPage({ params }: Page) {
  const locale = localeOf((await params).locale);
  setRequestLocale(locale);
  const seen = seenToday();
  const t = await getTranslations('rules');
  return (
    <PageShell locale={locale} path="/calculators" seen={seen}>
      <div className="max-w-measure space-y-4 py-6">
        <h1>{t('calculatorsTitle')}</h1>
        <p>{t('calculatorsLead')}</p>
        <RuleLinks
          locale={locale}
          kind="calculators"
          rules={await markRules('calculators', { locale, asOf: seen })}
        />
      </div>
    </PageShell>
  );
}
