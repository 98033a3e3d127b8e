import type { Metadata } from 'next';
import { setRequestLocale } from 'next-intl/server';
import { fetchAhead } from '@/app/joins/fetch-ahead';
import { formOfRule } from '@/app/joins/form-of-rule';
import { loadChecker } from '@/app/joins/load-rule';
import { loadRulePage, type RulePageProps, rulePageMetadata } from '@/app/joins/rule-page';
import { CheckerPanel } from '@/components/rule/checker-panel';
import { RulePage } from '@/components/rule/rule-page';
import { checkers } from '@/lib/rules/catalogue';

/** The status of a notice changes with the day: pages are made anew within the hour. */
export const revalidate = 3600;
export const dynamicParams = false;
export const generateStaticParams = () => Object.keys(checkers).map((id) => ({ id }));

export const generateMetadata = async (page: RulePageProps): Promise<Metadata> =>
  rulePageMetadata('eligibility', await loadRulePage(loadChecker, page));

export default async function CheckerPage(page: RulePageProps) {
  const { locale, id, rule, notice, parameters, asOf, contextOn } = await loadRulePage(loadChecker, page);
  setRequestLocale(locale);
  const context = contextOn(asOf);
  const module = fetchAhead('checkers', id);
  const { title, description } = context.rule;
  return (
    <RulePage
      kind="eligibility"
      id={id}
      notice={notice}
      asOf={asOf}
      title={title}
      description={description}
      result={undefined}
    >
      <CheckerPanel
        form={formOfRule('eligibility', rule)}
        context={context}
        parameters={parameters}
        module={module}
      >
        <p className="hidden text-quiet lg:block print:hidden">{context.words.rules.waiting}</p>
      </CheckerPanel>
    </RulePage>
  );
}
