import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { citesWithin } from '@/app/joins/cites-within';
import { isPublished } from '@/app/joins/is-published';
import { loadLocalised } from '@/app/joins/load-localised';
import { pageMetadata } from '@/app/joins/page-metadata';
import { required } from '@/app/joins/required';
import { rulesOfNotice, rulesOnClause } from '@/app/joins/rules-of-notice';
import { seenToday } from '@/app/joins/seen-today';
import { siteUrl } from '@/app/joins/site-url';
import { termMarks } from '@/app/joins/term-marks';
import { workedExamples } from '@/app/joins/worked-examples';
import { ClauseCases } from '@/components/clause/clause-cases';
import { ClauseFigures } from '@/components/clause/clause-figures';
import { ClauseNeighbours } from '@/components/clause/clause-neighbours';
import { ClauseRules } from '@/components/clause/clause-rules';
import { ClauseShare } from '@/components/clause/clause-share';
import { TermNotes } from '@/components/glossary/term-notes';
import type { Crumb } from '@/components/layout/breadcrumb';
import { PageShell } from '@/components/layout/page-shell';
import { ExplanationBody } from '@/components/notice/explanation-body';
import { OfficialWords } from '@/components/notice/official-words';
import { StatusBanner } from '@/components/notice/status-banner';
import { statusFacts } from '@/components/notice/status-facts';
import { statusText } from '@/components/notice/status-text';
import { listNotices } from '@/lib/content/list-notices';
import { localeOf } from '@/lib/i18n/locale-of';
import { messagesOf } from '@/lib/i18n/messages-of';
import { citationOf } from '@/lib/links/citation';
import { clausePlace } from '@/lib/links/clause-place';
import { inLocale } from '@/lib/links/in-locale';
import { clausePath, noticePath, shortClausePath } from '@/lib/links/notice-path';
import { ancestorIdsOf, wholeClause } from '@/lib/model/clause-tree';
import type { LocalisedNotice } from '@/lib/model/localised-notice';

type Page = {
  readonly params: Promise<{ readonly locale: string; readonly id: string; readonly clause: string }>;
};

export const dynamicParams = false;
export const generateStaticParams = () =>
  listNotices().flatMap(({ id, clauses }) => clauses.map((clause) => ({ id, clause: clause.id })));

const load = async (params: Page['params']) => {
  const { locale: segment, id, clause: clauseId } = await params;
  const locale = localeOf(segment);
  const notice = required(loadLocalised(id, locale), id);
  const clause = required(
    notice.clauses.find((entry) => entry.id === clauseId),
    clauseId,
  );
  return { locale, notice, clause, place: clausePlace(clauseId, notice.clauses, messagesOf(locale).parts) };
};

export const generateMetadata = async ({ params }: Page): Promise<Metadata> => {
  const { locale, notice, clause, place } = await load(params);
  const whole = wholeClause(notice.clauses, clause.id).map(({ source }) => source);
  return pageMetadata({
    locale,
    path: clausePath(notice.id, clause.id),
    title: `${place} · ${notice.shortTitle}`,
    description: notice.explanation.clauses[clause.id]?.headline ?? whole.join('').slice(0, 120),
  });
};

/** The list, the notice, and the clauses in which this one stands. */
const crumbsAbove = (notice: LocalisedNotice, clause: string, listTitle: string): Crumb[] => {
  const { parts } = messagesOf(notice.locale);
  const parents = notice.clauses.filter(({ id }) => ancestorIdsOf(clause).includes(id));
  return [
    { path: '/notices', label: listTitle },
    { path: noticePath(notice.id), label: notice.shortTitle },
    ...parents.map(({ id, number, heading }) => ({
      path: clausePath(notice.id, id),
      label: `${number ?? clausePlace(id, notice.clauses, parts)}${heading ?? ''}`,
    })),
  ];
};

/** The worked case that the explanation names, and the others that rest on the clause. */
const casesOn = async (notice: LocalisedNotice, clause: string) => {
  const cases = await workedExamples(notice);
  const example = cases.find(({ id }) => id === notice.explanation.clauses[clause]?.example);
  const others = cases.filter((other) => other !== example && citesWithin(other.clauses, notice.id, clause));
  return { example, others };
};

export default async function ClausePage({ params }: Page) {
  const { locale, notice, clause, place } = await load(params);
  setRequestLocale(locale);
  const t = await getTranslations();
  const { parts, status } = messagesOf(locale);
  const seen = seenToday();
  const path = clausePath(notice.id, clause.id);
  const explanation = notice.explanation.clauses[clause.id];
  const { example, others } = await casesOn(notice, clause.id);
  const rules = rulesOnClause(await rulesOfNotice(notice.id), clause.id);
  const entries = wholeClause(notice.clauses, clause.id);
  const { terms, official, own } = termMarks(notice.id, clause.id, locale);
  return (
    <PageShell
      locale={locale}
      path={path}
      seen={seen}
      crumbs={crumbsAbove(notice, clause.id, t('notices.title'))}
    >
      <StatusBanner facts={statusFacts(notice, seen)} words={status} />
      <h1 className="max-w-[44rem]">
        <span className="block text-base font-normal text-quiet">
          {notice.shortTitle}　{place}
        </span>
        {explanation?.headline ?? clause.heading ?? place}
      </h1>
      <div className="space-y-10 py-6">
        <section className="max-w-measure">
          <h2 className="mb-3">{t('clause.words')}</h2>
          <OfficialWords
            entries={entries}
            anchors={entries.map(({ id }) => id)}
            remarks={notice.remarks.filter((remark) => entries.some(({ id }) => id === remark.clause))}
            isConverted={locale === 'zh-Hant'}
            marks={official}
          />
        </section>
        {explanation !== undefined && (
          <section>
            <h2 className="mb-3">{t('clause.explanation')}</h2>
            <ExplanationBody explanation={explanation} example={example} marks={own} />
          </section>
        )}
        {terms.length > 0 && <TermNotes locale={locale} terms={terms} />}
        <ClauseRules locale={locale} {...rules} status={statusText(statusFacts(notice, seen), status)} />
        <ClauseFigures notice={notice} clause={clause.id} />
        <ClauseCases cases={others} />
        <ClauseShare
          address={new URL(shortClausePath(notice.id, clause.id), siteUrl()).href}
          isPublished={isPublished()}
          citation={citationOf(notice, clause.id, parts)}
        />
        <ClauseNeighbours notice={notice} clause={clause.id} partWords={parts} />
        <p className="print:hidden">
          <a
            href={`${inLocale(locale, noticePath(notice.id))}#${clause.id}`}
            className="inline-flex min-h-thumb items-center"
          >
            {t('clause.whole')}
          </a>
        </p>
      </div>
    </PageShell>
  );
}
