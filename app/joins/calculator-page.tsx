import { redirect } from 'next/navigation';
import { setRequestLocale } from 'next-intl/server';
import { formOfRule } from '@/app/joins/form-of-rule';
import { LivePanel } from '@/app/joins/live-panel';
import { loadCalculator } from '@/app/joins/load-rule';
import { moduleAddress } from '@/app/joins/module-address';
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
import { CalculatorPanel } from '@/components/rule/calculator-panel';
import { RulePage } from '@/components/rule/rule-page';
import { ShareResult } from '@/components/rule/share-result';
import { encodeSearchParams } from '@/lib/forms/search-params';
import { inLocale } from '@/lib/links/in-locale';
import { resultPath } from '@/lib/links/rule-path';
import { compareChoices } from '@/lib/rules/compare-choices';

/** The page with a calculator's empty form. */
export const calculatorPage = async (page: RulePageProps) => {
  const loaded = await loadRulePage(loadCalculator, page);
  const { locale, id, rule, parameters, asOf } = loaded;
  setRequestLocale(locale);
  const context = loaded.contextOn(asOf);
  return (
    <RulePage {...aroundForm('calculators', loaded)}>
      <LivePanel
        name="calculator"
        Panel={CalculatorPanel}
        props={{
          form: formOfRule('calculators', rule),
          context,
          calculator: answeredBy(rule),
          parameters,
          module: moduleAddress(`calculators/${id}`),
        }}
      >
        <AnswerWaiting text={context.words.rules.waiting} />
      </LivePanel>
    </RulePage>
  );
};

/** The page with a calculator's form filled in, and its answer or what is to be mended. */
export const calculatorResultPage = async (page: ResultPageProps) => {
  const loaded = await loadResultPage(loadCalculator, page);
  const { locale, id, rule, parameters, query, asOf } = loaded;
  setRequestLocale(locale);
  if (query.canonical !== undefined)
    redirect(inLocale(locale, resultPath('calculators', id, query.canonical)));
  const context = loaded.contextOn(asOf);
  const { input, typed } = query;
  return (
    <RulePage {...aroundResult('calculators', loaded)}>
      <LivePanel
        name="calculator"
        Panel={CalculatorPanel}
        props={{
          form: formOfRule('calculators', rule, query),
          context,
          calculator: answeredBy(rule),
          parameters,
          module: moduleAddress(`calculators/${id}`),
        }}
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
      </LivePanel>
      {input !== undefined && <ShareResult locale={locale} kind="calculators" id={id} />}
    </RulePage>
  );
};
