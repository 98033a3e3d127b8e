import { redirect } from 'next/navigation';
import { setRequestLocale } from 'next-intl/server';
import type { ComponentType } from 'react';
import { fetchAhead } from '@/app/joins/fetch-ahead';
import { formOfRule } from '@/app/joins/form-of-rule';
import { loadCalculator } from '@/app/joins/load-rule';
import {
  aroundForm,
  aroundResult,
  loadResultPage,
  loadRulePage,
  type ResultPageProps,
  type RulePageProps,
} from '@/app/joins/rule-page';
import { AnswerView } from '@/components/answer/answer-view';
import { AnswerWaiting } from '@/components/rule/answer-waiting';
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
  const loaded = await loadRulePage(loadCalculator, page);
  const { locale, id, rule, parameters, asOf } = loaded;
  setRequestLocale(locale);
  const context = loaded.contextOn(asOf);
  const module = fetchAhead('calculators', id);
  return (
    <RulePage {...aroundForm('calculators', loaded)}>
      <Panel
        form={formOfRule('calculators', rule)}
        context={context}
        calculator={answeredBy(rule)}
        parameters={parameters}
        module={module}
      >
        <AnswerWaiting text={context.words.rules.waiting} />
      </Panel>
    </RulePage>
  );
};

/** The page with a calculator's form filled in, and its answer or what is to be mended. */
export const calculatorResultPage = async (page: ResultPageProps, Panel: Panel) => {
  const loaded = await loadResultPage(loadCalculator, page);
  const { locale, id, rule, parameters, query, asOf } = loaded;
  setRequestLocale(locale);
  if (query.canonical !== undefined)
    redirect(inLocale(locale, resultPath('calculators', id, query.canonical)));
  const context = loaded.contextOn(asOf);
  const module = fetchAhead('calculators', id);
  const { input, typed } = query;
  return (
    <RulePage {...aroundResult('calculators', loaded)}>
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
