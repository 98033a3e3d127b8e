import { StatusBanner } from '@/components/notice/status-banner';
import type { StatusFacts } from '@/components/notice/status-text';
import { messagesOf } from '@/lib/i18n/messages-of';
import { inLocale } from '@/lib/links/in-locale';
import { noticePath } from '@/lib/links/notice-path';
import type { LocalisedNotice } from '@/lib/model/localised-notice';

type Heading = {
  readonly notice: LocalisedNotice;
  readonly facts: StatusFacts;
  readonly asOf: string;
  readonly title: string;
  readonly description: string;
};

/** Above a rule: what it answers, by which notice, and whether that notice holds. */
export const RuleHeading = ({ notice, facts, asOf, title, description }: Heading) => {
  const { rules, status } = messagesOf(notice.locale);
  return (
    <div className="max-w-[44rem] space-y-2 pt-4">
      <h1>{title}</h1>
      <p>{description}</p>
      <p className="text-base">
        {rules.basis}：
        <a
          href={inLocale(notice.locale, noticePath(notice.id))}
          className="inline-flex min-h-thumb items-center"
        >
          {notice.shortTitle}
        </a>
      </p>
      <StatusBanner facts={facts} words={status} asOf={asOf} />
    </div>
  );
};
