import type { Metadata } from 'next';
import { setRequestLocale } from 'next-intl/server';
import { checkQuery } from '@/app/joins/check-query';
import { formOfRule } from '@/app/joins/form-of-rule';
import { loadChecker } from '@/app/joins/load-rule';
import { pageMetadata } from '@/app/joins/page-metadata';
import { pairsOf, type SearchParams } from '@/app/joins/pairs-of';
import { required } from '@/app/joins/required';
import { todayInChina } from '@/app/joins/today-in-china';
import { VerdictView } from '@/components/answer/verdict-view';
import { PageShell } from '@/components/layout/page-shell';
import { statusFacts } from '@/components/notice/status-facts';
import { CheckerPanel } from '@/components/rule/checker-panel';
import { RuleHeading } from '@/components/rule/rule-heading';
import { ShareResult } from '@/components/rule/share-result';
import { localeOf } from '@/lib/i18n/locale-of';
import { resultPath, rulePath } from '@/lib/links/rule-path';
import { checkers } from '@/lib/rules/catalogue';

type Page = {
  readonly params: Promise<{ readonly locale: string; readonly id: string }>;
  readonly searchParams: Promise<SearchParams>;
};

export const dynamicParams = false;
export const generateStaticParams = () => Object.keys(checkers).map((id) => ({ id }));

const load = async ({ params, searchParams }: Page) => {
  const { locale: segment, id } = await params;
  const locale = localeOf(segment);
  const loaded = required(await loadChecker(id, locale), id);
  const pairs = pairsOf(await searchParams);
  const query = checkQuery(loaded.rule, pairs, ['asOf']);
  const asOfIsWrong = query.errors.some(({ field }) => field === 'asOf');
  const asOf = asOfIsWrong ? todayInChina() : (query.typed.asOf ?? todayInChina());
  return { locale, id, ...loaded, query, asOf, context: loaded.contextOn(asOf), pairs };
};

export const generateMetadata = async (page: Page): Promise<Metadata> => {
  const { locale, id, context, query } = await load(page);
  const { rules } = context.words;
  const state = query.input === undefined ? rules.errorPrefix : `${rules.resultTitle}：`;
  const { title, description } = context.rule;
  const path = resultPath('eligibility', id);
  return pageMetadata({ locale, path, title: `${state}${title}`, description, isIndexed: false });
};

export default async function CheckerResultPage(page: Page) {
  const { locale, id, rule, notice, parameters, query, asOf, context, pairs } = await load(page);
  setRequestLocale(locale);
  const { rules } = context.words;
  const { input } = query;
  return (
    <PageShell
      locale={locale}
      path={resultPath('eligibility', id, new URLSearchParams(pairs).toString())}
      crumbs={[
        { path: '/eligibility', label: rules.checkersTitle },
        { path: rulePath('eligibility', id), label: context.rule.title },
      ]}
    >
      <RuleHeading
        notice={notice}
        facts={statusFacts(notice, asOf)}
        asOf={asOf}
        title={context.rule.title}
        description={query.input === undefined ? context.rule.description : undefined}
      />
      <CheckerPanel form={formOfRule('eligibility', rule, query)} context={context} parameters={parameters}>
        {input !== undefined && <VerdictView verdict={rule.run(input, parameters)} context={context} />}
      </CheckerPanel>
      <ShareResult locale={locale} kind="eligibility" id={id} />
    </PageShell>
  );
}
