import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { setRequestLocale } from 'next-intl/server';
import { formOfRule } from '@/app/joins/form-of-rule';
import { LivePanel } from '@/app/joins/live-panel';
import { loadChecker } from '@/app/joins/load-rule';
import {
  aroundResult,
  loadResultPage,
  type ResultPageProps,
  resultPageMetadata,
} from '@/app/joins/rule-page';
import { VerdictView } from '@/components/answer/verdict-view';
import { CheckerPanel } from '@/components/rule/checker-panel';
import { RulePage } from '@/components/rule/rule-page';
import { inLocale } from '@/lib/links/in-locale';
import { resultPath } from '@/lib/links/rule-path';
import { checkers } from '@/lib/rules/catalogue';
import { judge } from '@/lib/rules/judge';

export const dynamicParams = false;
export const generateStaticParams = () => Object.keys(checkers).map((id) => ({ id }));

export const generateMetadata = async (page: ResultPageProps): Promise<Metadata> => {
  const loaded = await loadResultPage(loadChecker, page);
  return resultPageMetadata('eligibility', loaded);
};

export default async function CheckerResultPage(page: ResultPageProps) {
  const loaded = await loadResultPage(loadChecker, page);
  const { locale, id, rule, parameters, query, asOf } = loaded;
  setRequestLocale(locale);
  if (query.canonical !== undefined)
    redirect(inLocale(locale, resultPath('eligibility', id, query.canonical)));
  const context = loaded.contextOn(asOf);
  const { input } = query;
  const found = input && judge(rule, input, parameters);
  return (
    <RulePage {...aroundResult('eligibility', loaded)}>
      <LivePanel
        Panel={CheckerPanel}
        props={{
          form: formOfRule('eligibility', rule, query),
          context,
          parameters,
        }}
      >
        {found !== undefined && (
          <VerdictView
            verdict={found.answer}
            past={found.past}
            beside={input && found.answer && rule.beside(input, parameters)}
            context={context}
          />
        )}
      </LivePanel>
    </RulePage>
  );
}
