import type { ReactNode } from 'react';
import { StrangeNames } from '@/components/form/strange-names';
import { PageShell } from '@/components/layout/page-shell';
import { statusFacts } from '@/components/notice/status-facts';
import { statusText } from '@/components/notice/status-text';
import { PrintedSheets } from '@/components/rule/printed-sheets';
import { RuleHeading } from '@/components/rule/rule-heading';
import { messagesOf } from '@/lib/i18n/messages-of';
import { type RuleKind, rulePath } from '@/lib/links/rule-path';
import type { LocalisedNotice } from '@/lib/model/localised-notice';
import type { SeenOn } from '@/lib/model/viewing-day';

type Page = {
  readonly kind: RuleKind;
  readonly id: string;
  readonly notice: LocalisedNotice;
  /** The day an answer was judged on; of a page that stands still, the day to compare with. */
  readonly asOf: SeenOn;
  readonly title: string;
  /** Left out where the answer follows. */
  readonly description: string | undefined;
  /** The result's path with its query; undefined on the page of the empty form. */
  readonly result: string | undefined;
  /** Names in the address that take no part. */
  readonly strange: readonly string[];
  readonly children: ReactNode;
};

/** The page of a rule or of its result: where one is, what it answers, and by which notice. */
export const RulePage = ({ kind, id, notice, asOf, title, description, result, strange, children }: Page) => {
  const { rules, status } = messagesOf(notice.locale);
  const facts = statusFacts(notice, asOf);
  const head = facts.status === 'in-force' ? null : `${notice.shortTitle}　${statusText(facts, status)}`;
  const day = typeof asOf === 'string' ? asOf : undefined;
  const seen = typeof asOf === 'string' ? undefined : asOf;
  const list = {
    path: `/${kind}`,
    label: kind === 'calculators' ? rules.calculatorsTitle : rules.checkersTitle,
  };
  return (
    <PageShell locale={notice.locale} path={result ?? rulePath(kind, id)} seen={seen} crumbs={[list]}>
      <PrintedSheets head={head}>
        <RuleHeading notice={notice} facts={facts} asOf={day} title={title} description={description} />
        <StrangeNames names={strange} words={rules} />
        {children}
      </PrintedSheets>
    </PageShell>
  );
};
