import { useTranslations } from 'next-intl';
import { StatusMark } from '@/components/notice/status-mark';
import type { StatusFacts } from '@/components/notice/status-text';
import { messagesOf } from '@/lib/i18n/messages-of';
import { inLocale } from '@/lib/links/in-locale';
import { noticePath } from '@/lib/links/notice-path';
import type { LocalisedNotice } from '@/lib/model/localised-notice';

type Card = {
  readonly notice: LocalisedNotice;
  readonly facts: StatusFacts;
  /** The heading it stands under takes the level above. */
  readonly level: 'h2' | 'h3';
};

/** A notice in a list: status first, then what we call it, then its own title. */
export const NoticeCard = ({ notice, facts, level }: Card) => {
  const t = useTranslations('insurance');
  const Heading = level;
  return (
    <li className="border-t border-line py-5">
      <StatusMark facts={facts} words={messagesOf(notice.locale).status} />
      <Heading className="mt-2 text-lg">
        <a href={inLocale(notice.locale, noticePath(notice.id))} className="tap">
          {notice.shortTitle}
        </a>
      </Heading>
      <p className="max-w-measure text-base text-quiet">{notice.title}</p>
      <p className="small">
        {notice.number !== null && <span className="mr-3">{notice.number}</span>}
        {notice.insurance.map((kind) => t(kind)).join('、')}
      </p>
    </li>
  );
};
