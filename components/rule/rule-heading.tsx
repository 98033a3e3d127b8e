import { StatusMark } from '@/components/notice/status-mark';
import { type StatusFacts, statusExplained } from '@/components/notice/status-text';
import { fill } from '@/lib/i18n/fill';
import { messagesOf } from '@/lib/i18n/messages-of';
import { inLocale } from '@/lib/links/in-locale';
import { noticePath } from '@/lib/links/notice-path';
import type { LocalisedNotice } from '@/lib/model/localised-notice';

type Heading = {
  readonly notice: LocalisedNotice;
  readonly facts: StatusFacts;
  /** The day an answer was judged on; undefined on a page that stands still. */
  readonly asOf: string | undefined;
  readonly title: string;
  /** What the rule answers; left out where the answer follows. */
  readonly description: string | undefined;
};

/** Above a rule: what it answers, by which notice, and whether that notice holds. */
export const RuleHeading = ({ notice, facts, asOf, title, description }: Heading) => {
  const { rules, status } = messagesOf(notice.locale);
  const holds = facts.status === 'in-force';
  return (
    <div className="max-w-[44rem] pb-4">
      <h1 className="break-keep">{title}</h1>
      {description !== undefined && <p className="mt-2">{description}</p>}
      <div className={`mt-3 border-l-8 pl-3 ${holds ? 'border-accent' : 'border-ink bg-sheet py-2'}`}>
        <p className="text-base">
          {rules.basis}{' '}
          <a
            href={inLocale(notice.locale, noticePath(notice.id))}
            className="mr-3 inline-flex min-h-10 items-center"
          >
            {notice.shortTitle}
          </a>
          <StatusMark facts={facts} words={status} />
          {asOf !== undefined && (
            <span className="ml-1 inline-block text-quiet">
              {fill(facts.status === 'draft' ? status.asOfDraft : status.asOf, { date: asOf })}
            </span>
          )}
        </p>
        {!holds && <p className="mt-1">{statusExplained(facts, status)}</p>}
      </div>
    </div>
  );
};
