import { useTranslations } from 'next-intl';
import { StatusMark } from '@/components/notice/status-mark';
import type { StatusFacts } from '@/components/notice/status-text';
import { messagesOf } from '@/lib/i18n/messages-of';
import { inLocale } from '@/lib/links/in-locale';
import { noticePath } from '@/lib/links/notice-path';
import type { LocalisedNotice } from '@/lib/model/localised-notice';

/** A notice in a list: status first, then what we call it, then its own title. */
export const NoticeCard = ({ notice, facts }: { notice: LocalisedNotice; facts: StatusFacts }) => {
  const t = useTranslations('insurance');
  return (
    <li className="border-t border-line py-5">
      <StatusMark facts={facts} words={messagesOf(notice.locale).status} />
      <h3 className="mt-2">
        <a
          href={inLocale(notice.locale, noticePath(notice.id))}
          className="inline-flex min-h-thumb items-center"
        >
          {notice.shortTitle}
        </a>
      </h3>
      <p className="max-w-measure text-base text-quiet">{notice.title}</p>
      <p className="text-base text-quiet">
        {notice.number !== null && <span className="mr-3">{notice.number}</span>}
        {notice.insurance.map((kind) => t(kind)).join('、')}
      </p>
    </li>
  );
};
