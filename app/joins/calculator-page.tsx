import { redirect } from 'next/navigation';
import { setRequestLocale } from 'next-intl/server';
import type { ComponentType } from 'react';
import { fetchAhead } from '@/app/joins/fetch-ahead';
import { formOfRule } from '@/app/joins/form-of-rule';
import { loadCalculator } from '@/app/joins/load-rule';
import {
  loadResultPage,
  loadRulePage,
  type ResultPageProps,
  type RulePageProps,
} from '@/app/joins/rule-page';
import { AnswerView } from '@/components/answer/answer-view';
import { answeredBy } from '@/components/rule/answered-by';
import type { CalculatorPanelProps } from '@/components/rule/calculator-panel';
import { RulePage } from '@/components/rule/rule-page';
import { ShareResult } from '@/components/rule/share-result';
import { YearView } from '@/components/year/year-view';
import { encodeSearchParams } from '@/lib/forms/search-params';
import { inLocale } from '@/lib/links/in-locale';
import { resultPath } from '@/lib/links/rule-path';
import { compareChoices } from '@/lib/rules/compare-choices';

/** `CalculatorPanel` or `PlannerPanel`: a page is sent the code of the one it names. */
type Panel = ComponentType<Omit<CalculatorPanelProps, 'planner'>>;

/** The page with a calculator's empty form. */
export const calculatorPage = async (page: RulePageProps, Panel: Panel) => {
  const { locale, id, rule, notice, parameters, asOf, contextOn } = await loadRulePage(loadCalculator, page);
  setRequestLocale(locale);
  const context = contextOn(asOf);
  const module = fetchAhead('calculators', id);
  const { title, description } = context.rule;
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
};

/** The page with a calculator's form filled in, and its answer or what is to be mended. */
export const calculatorResultPage = async (page: ResultPageProps, Panel: Panel) => {
  const loaded = await loadResultPage(loadCalculator, page);
  const { locale, id, rule, notice, parameters, query, asOf, path } = loaded;
  setRequestLocale(locale);
  if (query.canonical !== undefined)
    redirect(inLocale(locale, resultPath('calculators', id, query.canonical)));
  const context = loaded.contextOn(asOf);
  const module = fetchAhead('calculators', id);
  const { title, description } = context.rule;
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
};
