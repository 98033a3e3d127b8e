import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { setRequestLocale } from 'next-intl/server';
import { fetchAhead } from '@/app/joins/fetch-ahead';
import { formOfRule } from '@/app/joins/form-of-rule';
import { loadCalculator } from '@/app/joins/load-rule';
import { loadResultPage, type ResultPageProps, resultPageMetadata } from '@/app/joins/rule-page';
import { AnswerView } from '@/components/answer/answer-view';
import { answeredBy } from '@/components/rule/answered-by';
import { CalculatorPanel } from '@/components/rule/calculator-panel';
import { PlannerPanel } from '@/components/rule/planner-panel';
import { RulePage } from '@/components/rule/rule-page';
import { ShareResult } from '@/components/rule/share-result';
import { YearView } from '@/components/year/year-view';
import { asksForRows } from '@/lib/forms/asks-for-rows';
import { encodeSearchParams } from '@/lib/forms/search-params';
import { inLocale } from '@/lib/links/in-locale';
import { resultPath } from '@/lib/links/rule-path';
import { calculators } from '@/lib/rules/catalogue';
import { compareChoices } from '@/lib/rules/compare-choices';

export const dynamicParams = false;
export const generateStaticParams = () => Object.keys(calculators).map((id) => ({ id }));

export const generateMetadata = async (page: ResultPageProps): Promise<Metadata> => {
  const loaded = await loadResultPage(loadCalculator, page);
  return resultPageMetadata('calculators', loaded);
};

export default async function CalculatorResultPage(page: ResultPageProps) {
  const loaded = await loadResultPage(loadCalculator, page);
  const { locale, id, rule, notice, parameters, query, asOf, path } = loaded;
  setRequestLocale(locale);
  if (query.canonical !== undefined)
    redirect(inLocale(locale, resultPath('calculators', id, query.canonical)));
  const context = loaded.contextOn(asOf);
  const module = fetchAhead('calculators', id);
  const { title, description } = context.rule;
  const Panel = asksForRows(rule.fields) ? PlannerPanel : CalculatorPanel;
  const { input, typed } = query;
  return (
    <RulePage
      kind="calculators"
      id={id}
      notice={notice}
      asOf={asOf}
      title={title}
      description={input === undefined ? description : undefined}
      result={path('calculators')}
    >
      <Panel
        form={formOfRule('calculators', rule, query)}
        context={context}
        calculator={answeredBy(rule)}
        parameters={parameters}
        module={module}
      >
        {input !== undefined && (
          <AnswerView
            calculator={answeredBy(rule)}
            answer={rule.run(input, parameters)}
            comparison={compareChoices(rule, input, parameters)}
            queryFor={(choices) => encodeSearchParams(rule.fields, { ...typed, ...choices })}
            context={context}
            Year={YearView}
          />
        )}
      </Panel>
      <ShareResult locale={locale} kind="calculators" id={id} />
    </RulePage>
  );
}
