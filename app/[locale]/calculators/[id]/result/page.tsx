import type { Metadata } from 'next';
import { setRequestLocale } from 'next-intl/server';
import { checkQuery } from '@/app/joins/check-query';
import { formOfRule } from '@/app/joins/form-of-rule';
import { loadCalculator } from '@/app/joins/load-rule';
import { pageMetadata } from '@/app/joins/page-metadata';
import { pairsOf, type SearchParams } from '@/app/joins/pairs-of';
import { required } from '@/app/joins/required';
import { todayInChina } from '@/app/joins/today-in-china';
import { AnswerView } from '@/components/answer/answer-view';
import { PageShell } from '@/components/layout/page-shell';
import { statusFacts } from '@/components/notice/status-facts';
import { answeredBy } from '@/components/rule/answered-by';
import { CalculatorPanel } from '@/components/rule/calculator-panel';
import { RuleHeading } from '@/components/rule/rule-heading';
import { ShareResult } from '@/components/rule/share-result';
import { encodeSearchParams } from '@/lib/forms/search-params';
import { localeOf } from '@/lib/i18n/locale-of';
import { resultPath, rulePath } from '@/lib/links/rule-path';
import { calculators } from '@/lib/rules/catalogue';
import { compareChoices } from '@/lib/rules/compare-choices';

type Page = {
  readonly params: Promise<{ readonly locale: string; readonly id: string }>;
  readonly searchParams: Promise<SearchParams>;
};

export const dynamicParams = false;
export const generateStaticParams = () => Object.keys(calculators).map((id) => ({ id }));

const load = async ({ params, searchParams }: Page) => {
  const { locale: segment, id } = await params;
  const locale = localeOf(segment);
  const loaded = required(await loadCalculator(id, locale), id);
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
  const path = resultPath('calculators', id);
  return pageMetadata({ locale, path, title: `${state}${title}`, description, isIndexed: false });
};

export default async function CalculatorResultPage(page: Page) {
  const { locale, id, rule, notice, parameters, query, asOf, context, pairs } = await load(page);
  setRequestLocale(locale);
  const { rules } = context.words;
  const { input, typed } = query;
  return (
    <PageShell
      locale={locale}
      path={resultPath('calculators', id, new URLSearchParams(pairs).toString())}
      crumbs={[
        { path: '/calculators', label: rules.calculatorsTitle },
        { path: rulePath('calculators', id), label: context.rule.title },
      ]}
    >
      <RuleHeading
        notice={notice}
        facts={statusFacts(notice, asOf)}
        asOf={asOf}
        title={context.rule.title}
        description={query.input === undefined ? context.rule.description : undefined}
      />
      <CalculatorPanel
        form={formOfRule('calculators', rule, query)}
        context={context}
        calculator={answeredBy(rule)}
        parameters={parameters}
      >
        {input !== undefined && (
          <AnswerView
            calculator={answeredBy(rule)}
            answer={rule.run(input, parameters)}
            comparison={compareChoices(rule, input, parameters)}
            queryFor={(choices) => encodeSearchParams(rule.fields, { ...typed, ...choices })}
            context={context}
          />
        )}
      </CalculatorPanel>
      <ShareResult locale={locale} kind="calculators" id={id} />
    </PageShell>
  );
}
