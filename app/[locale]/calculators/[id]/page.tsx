import type { Metadata } from 'next';
import { setRequestLocale } from 'next-intl/server';
import { formOfRule } from '@/app/joins/form-of-rule';
import { loadCalculator } from '@/app/joins/load-rule';
import { pageMetadata } from '@/app/joins/page-metadata';
import { required } from '@/app/joins/required';
import { todayInChina } from '@/app/joins/today-in-china';
import { PageShell } from '@/components/layout/page-shell';
import { statusFacts } from '@/components/notice/status-facts';
import { answeredBy } from '@/components/rule/answered-by';
import { CalculatorPanel } from '@/components/rule/calculator-panel';
import { RuleHeading } from '@/components/rule/rule-heading';
import { localeOf } from '@/lib/i18n/locale-of';
import { rulePath } from '@/lib/links/rule-path';
import { calculators } from '@/lib/rules/catalogue';

type Page = { readonly params: Promise<{ readonly locale: string; readonly id: string }> };

export const revalidate = 3600;
export const dynamicParams = false;
export const generateStaticParams = () => Object.keys(calculators).map((id) => ({ id }));

const load = async (params: Page['params']) => {
  const { locale: segment, id } = await params;
  const locale = localeOf(segment);
  return { locale, id, ...required(await loadCalculator(id, locale), id) };
};

export const generateMetadata = async ({ params }: Page): Promise<Metadata> => {
  const { locale, id, contextOn } = await load(params);
  const { title, description } = contextOn(todayInChina()).rule;
  return pageMetadata({ locale, path: rulePath('calculators', id), title, description });
};

export default async function CalculatorPage({ params }: Page) {
  const { locale, id, rule, notice, parameters, contextOn } = await load(params);
  setRequestLocale(locale);
  const asOf = todayInChina();
  const context = contextOn(asOf);
  const { rules } = context.words;
  return (
    <PageShell
      locale={locale}
      path={rulePath('calculators', id)}
      crumbs={[{ path: '/calculators', label: rules.calculatorsTitle }]}
    >
      <RuleHeading
        notice={notice}
        facts={statusFacts(notice, asOf)}
        asOf={asOf}
        title={context.rule.title}
        description={context.rule.description}
      />
      <CalculatorPanel
        form={formOfRule('calculators', rule)}
        context={context}
        calculator={answeredBy(rule)}
        parameters={parameters}
      >
        <p className="hidden text-quiet lg:block print:hidden">{rules.waiting}</p>
      </CalculatorPanel>
    </PageShell>
  );
}
