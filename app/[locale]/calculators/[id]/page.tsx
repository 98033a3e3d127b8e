import type { Metadata } from 'next';
import { setRequestLocale } from 'next-intl/server';
import { formOfRule } from '@/app/joins/form-of-rule';
import { LivePanel } from '@/app/joins/live-panel';
import { loadCalculator } from '@/app/joins/load-rule';
import { aroundForm, loadRulePage, type RulePageProps, rulePageMetadata } from '@/app/joins/rule-page';
import { AnswerWaiting } from '@/components/rule/answer-waiting';
import { answeredBy } from '@/components/rule/answered-by';
import { CalculatorPanel } from '@/components/rule/calculator-panel';
import { RulePage } from '@/components/rule/rule-page';
import { calculators } from '@/lib/rules/catalogue';

export const dynamicParams = false;
export const generateStaticParams = () => Object.keys(calculators).map((id) => ({ id }));

export const generateMetadata = async (page: RulePageProps): Promise<Metadata> =>
  rulePageMetadata('calculators', await loadRulePage(loadCalculator, page));

export default async function CalculatorPage(page: RulePageProps) {
  const loaded = await loadRulePage(loadCalculator, page);
  const { locale, rule, parameters, asOf } = loaded;
  setRequestLocale(locale);
  const context = loaded.contextOn(asOf);
  return (
    <RulePage {...aroundForm('calculators', loaded)}>
      <LivePanel
        Panel={CalculatorPanel}
        props={{
          form: formOfRule('calculators', rule),
          context,
          calculator: answeredBy(rule),
          parameters,
        }}
      >
        <AnswerWaiting text={context.words.rules.waiting} />
      </LivePanel>
    </RulePage>
  );
}
