import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { loadLocalised } from '@/app/joins/load-localised';
import { pageMetadata } from '@/app/joins/page-metadata';
import { required } from '@/app/joins/required';
import { rulesOfNotice } from '@/app/joins/rules-of-notice';
import { seenToday } from '@/app/joins/seen-today';
import { workedExamples } from '@/app/joins/worked-examples';
import { PageShell } from '@/components/layout/page-shell';
import { ChangeList } from '@/components/notice/change-list';
import { changesSeen } from '@/components/notice/changes-seen';
import { ClauseSections } from '@/components/notice/clause-sections';
import { FigureTimes } from '@/components/notice/figure-times';
import { InOneMinute } from '@/components/notice/in-one-minute';
import { JumpLinks } from '@/components/notice/jump-links';
import { NoticeFacts } from '@/components/notice/notice-facts';
import { RemarkList } from '@/components/notice/remark-list';
import { StatusBanner } from '@/components/notice/status-banner';
import { statusFacts } from '@/components/notice/status-facts';
import { statusText } from '@/components/notice/status-text';
import { RuleLinks } from '@/components/rule/rule-links';
import { listNoticeIds } from '@/lib/content/list-notice-ids';
import { localeOf } from '@/lib/i18n/locale-of';
import { messagesOf } from '@/lib/i18n/messages-of';
import { noticePath } from '@/lib/links/notice-path';

type Page = { readonly params: Promise<{ readonly locale: string; readonly id: string }> };

export const dynamicParams = false;
export const generateStaticParams = () => listNoticeIds().map((id) => ({ id }));

const load = async (params: Page['params']) => {
  const { locale: segment, id } = await params;
  const locale = localeOf(segment);
  return { locale, notice: required(loadLocalised(id, locale), id) };
};

export const generateMetadata = async ({ params }: Page): Promise<Metadata> => {
  const { locale, notice } = await load(params);
  const status = statusText(statusFacts(notice, seenToday()), messagesOf(locale).status);
  return pageMetadata({
    locale,
    path: noticePath(notice.id),
    title: notice.shortTitle,
    description: `${status}。${notice.title}`,
  });
};

export default async function NoticePage({ params }: Page) {
  const { locale, notice } = await load(params);
  setRequestLocale(locale);
  const t = await getTranslations();
  const { parts, status } = messagesOf(locale);
  const seen = seenToday();
  const changes = changesSeen(notice, seen);
  const facts = statusFacts(notice, seen);
  const inWords = statusText(facts, status);
  const { calculators, eligibility } = await rulesOfNotice(notice.id);
  const isExplained = Object.keys(notice.explanation.clauses).length > 0;
  const hasRules = calculators.length + eligibility.length > 0;
  const clausesTitle = t(isExplained ? 'notice.explanationTitle' : 'notice.wordsTitle');
  const jumps = [
    { id: 'changes', label: t('notice.changesTitle') },
    ...(hasRules ? [{ id: 'rules', label: t('notice.rulesTitle') }] : []),
    { id: 'clauses', label: clausesTitle },
  ];
  const examples = await workedExamples(notice);
  return (
    <PageShell
      locale={locale}
      path={noticePath(notice.id)}
      seen={seen}
      crumbs={[{ path: '/notices', label: t('notices.title') }]}
    >
      <StatusBanner facts={facts} words={status} about={notice.explanation.aboutStatus} />
      <h1>{notice.shortTitle}</h1>
      <p className="max-w-[44rem] text-quiet">{notice.title}</p>
      <InOneMinute notice={notice} partWords={parts} />
      <JumpLinks jumps={jumps} />
      <div data-below="" className="space-y-12 py-6">
        <section id="changes">
          <h2 className="mb-2">{t('notice.changesTitle')}</h2>
          <ChangeList notice={notice} changes={changes} partWords={parts} />
        </section>
        <FigureTimes notice={notice} partWords={parts} />
        {hasRules && (
          <section id="rules" className="max-w-measure print:hidden">
            <h2>{t('notice.rulesTitle')}</h2>
            <RuleLinks
              locale={locale}
              kind="calculators"
              rules={calculators.map(({ id }) => ({ id, status: inWords }))}
            />
            <RuleLinks
              locale={locale}
              kind="eligibility"
              rules={eligibility.map(({ id }) => ({ id, status: inWords }))}
            />
          </section>
        )}
        <ClauseSections
          notice={notice}
          title={clausesTitle}
          isExplained={isExplained}
          examples={examples}
          partWords={parts}
        />
        <NoticeFacts notice={notice} />
        <RemarkList remarks={notice.remarks} />
      </div>
    </PageShell>
  );
}
