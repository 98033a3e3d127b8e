import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { citesWithin } from '@/app/joins/cites-within';
import { loadLocalised } from '@/app/joins/load-localised';
import { pageMetadata } from '@/app/joins/page-metadata';
import { required } from '@/app/joins/required';
import { restsOn, rulesOfNotice } from '@/app/joins/rules-of-notice';
import { siteUrl } from '@/app/joins/site-url';
import { termMarks } from '@/app/joins/term-marks';
import { todayInChina } from '@/app/joins/today-in-china';
import { workedExamples } from '@/app/joins/worked-examples';
import { ClauseCases } from '@/components/clause/clause-cases';
import { ClauseFigures } from '@/components/clause/clause-figures';
import { ClauseNeighbours } from '@/components/clause/clause-neighbours';
import { ClauseShare } from '@/components/clause/clause-share';
import { TermNotes } from '@/components/glossary/term-notes';
import { PageShell } from '@/components/layout/page-shell';
import { ExplanationBody } from '@/components/notice/explanation-body';
import { OfficialWords } from '@/components/notice/official-words';
import { StatusBanner } from '@/components/notice/status-banner';
import { statusFacts } from '@/components/notice/status-facts';
import { RuleLinks } from '@/components/rule/rule-links';
import { listNotices } from '@/lib/content/list-notices';
import { localeOf } from '@/lib/i18n/locale-of';
import { messagesOf } from '@/lib/i18n/messages-of';
import { citationOf } from '@/lib/links/citation';
import { clausePlace } from '@/lib/links/clause-place';
import { inLocale } from '@/lib/links/in-locale';
import { clausePath, noticePath, shortClausePath } from '@/lib/links/notice-path';
import { ancestorIdsOf, wholeClause } from '@/lib/model/clause-tree';

type Page = {
  readonly params: Promise<{ readonly locale: string; readonly id: string; readonly clause: string }>;
};

export const revalidate = 3600;
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

export default async function ClausePage({ params }: Page) {
  const { locale, notice, clause, place } = await load(params);
  setRequestLocale(locale);
  const t = await getTranslations();
  const { parts, status } = messagesOf(locale);
  const asOf = todayInChina();
  const explanation = notice.explanation.clauses[clause.id];
  const cases = await workedExamples(notice);
  const example = cases.find(({ id }) => id === explanation?.example);
  const others = cases.filter(
    (other) => other !== example && citesWithin(other.clauses, notice.id, clause.id),
  );
  const rules = await rulesOfNotice(notice.id);
  const using = {
    calculators: rules.calculators.filter((rule) => restsOn(rule, clause.id)).map(({ id }) => id),
    eligibility: rules.eligibility.filter((rule) => restsOn(rule, clause.id)).map(({ id }) => id),
  };
  const entries = wholeClause(notice.clauses, clause.id);
  const { terms, official, own } = termMarks(notice.id, clause.id, locale);
  const parents = notice.clauses.filter(({ id }) => ancestorIdsOf(clause.id).includes(id));
  return (
    <PageShell
      locale={locale}
      path={clausePath(notice.id, clause.id)}
      crumbs={[
        { path: '/notices', label: t('notices.title') },
        { path: noticePath(notice.id), label: notice.shortTitle },
        ...parents.map(({ id, number, heading }) => ({
          path: clausePath(notice.id, id),
          label: `${number ?? clausePlace(id, notice.clauses, parts)}${heading ?? ''}`,
        })),
      ]}
    >
      <StatusBanner facts={statusFacts(notice, asOf)} words={status} asOf={asOf} />
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
        <section className="max-w-measure print:hidden">
          <h2>{t('clause.usedBy')}</h2>
          {using.calculators.length + using.eligibility.length === 0 && <p>{t('clause.usedByNone')}</p>}
          <RuleLinks locale={locale} kind="calculators" ids={using.calculators} />
          <RuleLinks locale={locale} kind="eligibility" ids={using.eligibility} />
        </section>
        <ClauseFigures notice={notice} clause={clause.id} />
        <ClauseCases cases={others} />
        <section>
          <h2 className="mb-3">{t('clause.share')}</h2>
          <ClauseShare
            links={[
              {
                label: t('clause.link'),
                text: new URL(shortClausePath(notice.id, clause.id), siteUrl()).href,
                isAddress: true,
              },
              { label: t('clause.citation'), text: citationOf(notice, clause.id, parts) },
            ]}
          />
        </section>
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
