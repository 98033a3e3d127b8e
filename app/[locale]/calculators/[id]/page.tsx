import type { Metadata } from 'next';
import { setRequestLocale } from 'next-intl/server';
import { fetchAhead } from '@/app/joins/fetch-ahead';
import { formOfRule } from '@/app/joins/form-of-rule';
import { loadCalculator } from '@/app/joins/load-rule';
import { loadRulePage, type RulePageProps, rulePageMetadata } from '@/app/joins/rule-page';
import { answeredBy } from '@/components/rule/answered-by';
import { CalculatorPanel } from '@/components/rule/calculator-panel';
import { PlannerPanel } from '@/components/rule/planner-panel';
import { RulePage } from '@/components/rule/rule-page';
import { asksForRows } from '@/lib/forms/asks-for-rows';
import { calculators } from '@/lib/rules/catalogue';

/** The status of a notice changes with the day: pages are made anew within the hour. */
export const revalidate = 3600;
export const dynamicParams = false;
export const generateStaticParams = () => Object.keys(calculators).map((id) => ({ id }));

export const generateMetadata = async (page: RulePageProps): Promise<Metadata> =>
  rulePageMetadata('calculators', await loadRulePage(loadCalculator, page));

export default async function CalculatorPage(page: RulePageProps) {
  const { locale, id, rule, notice, parameters, asOf, contextOn } = await loadRulePage(loadCalculator, page);
  setRequestLocale(locale);
  const context = contextOn(asOf);
  const module = fetchAhead('calculators', id);
  const { title, description } = context.rule;
  const Panel = asksForRows(rule.fields) ? PlannerPanel : CalculatorPanel;
  return (
    <RulePage
      kind="calculators"
      id={id}
      notice={notice}
      asOf={asOf}
      title={title}
      description={description}
      result={undefined}
    >
      <Panel
        form={formOfRule('calculators', rule)}
        context={context}
        calculator={answeredBy(rule)}
        parameters={parameters}
        module={module}
      >
        <p className="hidden text-quiet lg:block print:hidden">{context.words.rules.waiting}</p>
      </Panel>
    </RulePage>
  );
}
