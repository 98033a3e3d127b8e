import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { setRequestLocale } from 'next-intl/server';
import { formOfRule } from '@/app/joins/form-of-rule';
import { LivePanel } from '@/app/joins/live-panel';
import { loadCalculator } from '@/app/joins/load-rule';
import {
  aroundResult,
  loadResultPage,
  type ResultPageProps,
  resultPageMetadata,
} from '@/app/joins/rule-page';
import { AnswerView } from '@/components/answer/answer-view';
import { answeredBy } from '@/components/rule/answered-by';
import { CalculatorPanel } from '@/components/rule/calculator-panel';
import { RulePage } from '@/components/rule/rule-page';
import { encodeSearchParams } from '@/lib/forms/search-params';
import { inLocale } from '@/lib/links/in-locale';
import { resultPath } from '@/lib/links/rule-path';
import { calculators } from '@/lib/rules/catalogue';
import { compareChoices } from '@/lib/rules/compare-choices';
import { judge } from '@/lib/rules/judge';
import { readPastStrictly, readStrictly } from '@/lib/rules/read-strictly';

export const dynamicParams = false;
export const generateStaticParams = () => Object.keys(calculators).map((id) => ({ id }));

export const generateMetadata = async (page: ResultPageProps): Promise<Metadata> =>
  resultPageMetadata('calculators', await loadResultPage(loadCalculator, page));

export default async function CalculatorResultPage(page: ResultPageProps) {
  const loaded = await loadResultPage(loadCalculator, page);
  const { locale, id, rule, parameters, query, asOf } = loaded;
  setRequestLocale(locale);
  if (query.canonical !== undefined)
    redirect(inLocale(locale, resultPath('calculators', id, query.canonical)));
  const context = loaded.contextOn(asOf);
  const { input, typed } = query;
  const judged = input && judge(rule, input, parameters);
  return (
    <RulePage {...aroundResult('calculators', loaded)}>
      <LivePanel
        Panel={CalculatorPanel}
        props={{
          form: formOfRule('calculators', rule, query),
          context,
          calculator: answeredBy(rule),
          parameters,
        }}
      >
        {input !== undefined && judged !== undefined && (
          <AnswerView
            calculator={answeredBy(rule)}
            {...judged}
            strict={
              judged.answer === undefined || judged.past !== undefined
                ? readPastStrictly(rule, judged.past, parameters)
                : readStrictly(rule, input, parameters, judged.answer)
            }
            comparison={compareChoices(rule, input, parameters)}
            queryFor={(choices) => encodeSearchParams(rule.fields, { ...typed, ...choices })}
            context={context}
          />
        )}
      </LivePanel>
    </RulePage>
  );
}
