import { useTranslations } from 'next-intl';
import { clausePlace, type PartWords } from '@/lib/links/clause-place';
import { inLocale } from '@/lib/links/in-locale';
import { clausePath } from '@/lib/links/notice-path';
import type { Change } from '@/lib/model/explanation';
import type { LocalisedNotice } from '@/lib/model/localised-notice';
import type { NoticeStatus } from '@/lib/model/notice-status';

type Table = {
  readonly notice: LocalisedNotice;
  readonly status: NoticeStatus;
  readonly partWords: PartWords;
};

const afterKey = (status: NoticeStatus) => {
  if (status === 'draft') return 'changesAfterDraft';
  return status === 'expired' || status === 'past-year' ? 'changesAfterExpired' : 'changesAfter';
};

const Period = ({ change }: { change: Change }) => {
  const t = useTranslations('notice');
  return (
    <>
      {change.from !== null && <span>{t('changesSince', { date: change.from })}</span>}
      {change.until !== null && <span>{t('changesUntil', { date: change.until })}</span>}
    </>
  );
};

/** What changes for a person: old figure, new figure, from when, and the clause each stands in. */
export const ChangesTable = ({ notice, status, partWords }: Table) => {
  const t = useTranslations('notice');
  return (
    <table className="w-full max-w-[44rem] border-collapse text-left">
      <thead>
        <tr className="border-b-2 border-ink align-bottom text-base">
          <th scope="col" className="py-2 pr-3">
            {t('changesWhat')}
          </th>
          <th scope="col" className="w-[22%] py-2 pr-3">
            {t('changesBefore')}
          </th>
          <th scope="col" className="w-[30%] py-2">
            {t(afterKey(status))}
          </th>
        </tr>
      </thead>
      <tbody>
        {notice.explanation.changes.map((change) => (
          <tr key={change.id} className="border-b border-line align-top">
            <th scope="row" className="py-3 pr-3 font-normal">
              {change.what}
              <span className="flex flex-wrap gap-x-3 text-base text-quiet">
                <Period change={change} />
                <a href={inLocale(notice.locale, clausePath(notice.id, change.clause))}>
                  {clausePlace(change.clause, notice.clauses, partWords)}
                </a>
              </span>
            </th>
            <td className="py-3 pr-3">{change.before ?? t('notWritten')}</td>
            <td className="py-3 font-bold">{change.after ?? t('notWritten')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
