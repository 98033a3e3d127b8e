import type { Metadata } from 'next';
import { setRequestLocale } from 'next-intl/server';
import { formOfRule } from '@/app/joins/form-of-rule';
import { LivePanel } from '@/app/joins/live-panel';
import { loadChecker } from '@/app/joins/load-rule';
import { aroundForm, loadRulePage, type RulePageProps, rulePageMetadata } from '@/app/joins/rule-page';
import { AnswerWaiting } from '@/components/rule/answer-waiting';
import { CheckerPanel } from '@/components/rule/checker-panel';
import { RulePage } from '@/components/rule/rule-page';
import { checkers } from '@/lib/rules/catalogue';

export const dynamicParams = false;
export const generateStaticParams = () => Object.keys(checkers).map((id) => ({ id }));

export const generateMetadata = async (page: RulePageProps): Promise<Metadata> =>
  rulePageMetadata('eligibility', await loadRulePage(loadChecker, page));

export default async function CheckerPage(page: RulePageProps) {
  const loaded = await loadRulePage(loadChecker, page);
  const { locale, rule, parameters, asOf } = loaded;
  setRequestLocale(locale);
  const context = loaded.contextOn(asOf);
  return (
    <RulePage {...aroundForm('eligibility', loaded)}>
      <LivePanel
        Panel={CheckerPanel}
        props={{
          form: formOfRule('eligibility', rule),
          context,
          parameters,
        }}
      >
        <AnswerWaiting text={context.words.rules.waiting} />
      </LivePanel>
    </RulePage>
  );
}
