import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { pageMetadata } from '@/app/joins/page-metadata';
import { PageShell } from '@/components/layout/page-shell';
import { RuleLinks } from '@/components/rule/rule-links';
import { localeOf } from '@/lib/i18n/locale-of';
import { messagesOf } from '@/lib/i18n/messages-of';
import { checkers } from '@/lib/rules/catalogue';

type Page = { readonly params: Promise<{ readonly locale: string }> };

export const generateMetadata = async ({ params }: Page): Promise<Metadata> => {
  const locale = localeOf((await params).locale);
  const { checkersTitle, checkersLead } = messagesOf(locale).rules;
  return pageMetadata({ locale, path: '/eligibility', title: checkersTitle, description: checkersLead });
};

export default async function CheckersPage({ params }: Page) {
  const locale = localeOf((await params).locale);
  setRequestLocale(locale);
  const t = await getTranslations('rules');
  return (
    <PageShell locale={locale} path="/eligibility">
      <div className="max-w-measure space-y-4 py-6">
        <h1>{t('checkersTitle')}</h1>
        <p>{t('checkersLead')}</p>
        <RuleLinks locale={locale} kind="eligibility" ids={Object.keys(checkers)} />
      </div>
    </PageShell>
  );
}
