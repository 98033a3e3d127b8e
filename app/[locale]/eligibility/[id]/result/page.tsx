import type { Metadata } from 'next';
import { setRequestLocale } from 'next-intl/server';
import { formOfRule } from '@/app/joins/form-of-rule';
import { loadChecker } from '@/app/joins/load-rule';
import { loadResultPage, type ResultPageProps, resultPageMetadata } from '@/app/joins/rule-page';
import { VerdictView } from '@/components/answer/verdict-view';
import { CheckerPanel } from '@/components/rule/checker-panel';
import { RulePage } from '@/components/rule/rule-page';
import { ShareResult } from '@/components/rule/share-result';
import { checkers } from '@/lib/rules/catalogue';

export const dynamicParams = false;
export const generateStaticParams = () => Object.keys(checkers).map((id) => ({ id }));

export const generateMetadata = async (page: ResultPageProps): Promise<Metadata> => {
  const loaded = await loadResultPage(loadChecker, page);
  return resultPageMetadata('eligibility', loaded);
};

export default async function CheckerResultPage(page: ResultPageProps) {
  const loaded = await loadResultPage(loadChecker, page);
  const { locale, id, rule, notice, parameters, query, asOf, path } = loaded;
  setRequestLocale(locale);
  const context = loaded.contextOn(asOf);
  const { title, description } = context.rule;
  const { input } = query;
  return (
    <RulePage
      kind="eligibility"
      id={id}
      notice={notice}
      asOf={asOf}
      title={title}
      description={input === undefined ? description : undefined}
      result={path('eligibility')}
    >
      <CheckerPanel form={formOfRule('eligibility', rule, query)} context={context} parameters={parameters}>
        {input !== undefined && <VerdictView verdict={rule.run(input, parameters)} context={context} />}
      </CheckerPanel>
      <ShareResult locale={locale} kind="eligibility" id={id} />
    </RulePage>
  );
}
