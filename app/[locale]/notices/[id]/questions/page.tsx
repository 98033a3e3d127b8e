import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { loadLocalised } from '@/app/joins/load-localised';
import { pageMetadata } from '@/app/joins/page-metadata';
import { required } from '@/app/joins/required';
import { seenToday } from '@/app/joins/seen-today';
import { PageShell } from '@/components/layout/page-shell';
import { QuestionList } from '@/components/notice/question-list';
import { StatusBanner } from '@/components/notice/status-banner';
import { statusFacts } from '@/components/notice/status-facts';
import { listNotices } from '@/lib/content/list-notices';
import { localeOf } from '@/lib/i18n/locale-of';
import { messagesOf } from '@/lib/i18n/messages-of';
import { noticePath, questionsPath } from '@/lib/links/notice-path';

type Page = { readonly params: Promise<{ readonly locale: string; readonly id: string }> };

export const dynamicParams = false;
export const generateStaticParams = () =>
  listNotices()
    .filter(({ explanation }) => explanation.questions.length > 0)
    .map(({ id }) => ({ id }));

const load = async (params: Page['params']) => {
  const { locale: segment, id } = await params;
  const locale = localeOf(segment);
  const notice = required(loadLocalised(id, locale), id);
  setRequestLocale(locale);
  const t = await getTranslations('notice');
  return { locale, notice, title: t('questions', { count: notice.explanation.questions.length }) };
};

export const generateMetadata = async ({ params }: Page): Promise<Metadata> => {
  const { locale, notice, title } = await load(params);
  return pageMetadata({
    locale,
    path: questionsPath(notice.id),
    title: `${title} · ${notice.shortTitle}`,
    description: notice.explanation.questions.map(({ ask }) => ask).join(''),
  });
};

export default async function QuestionsPage({ params }: Page) {
  const { locale, notice, title } = await load(params);
  const t = await getTranslations();
  const { parts, status } = messagesOf(locale);
  const seen = seenToday();
  return (
    <PageShell
      locale={locale}
      path={questionsPath(notice.id)}
      seen={seen}
      crumbs={[
        { path: '/notices', label: t('notices.title') },
        { path: noticePath(notice.id), label: notice.shortTitle },
      ]}
    >
      <StatusBanner facts={statusFacts(notice, seen)} words={status} />
      <h1 className="max-w-[44rem]">
        <span className="block text-base font-normal text-quiet">{notice.shortTitle}</span>
        {title}
      </h1>
      <p className="mb-6 max-w-measure text-quiet">{t('notice.questionsIntro')}</p>
      <QuestionList notice={notice} partWords={parts} />
    </PageShell>
  );
}
