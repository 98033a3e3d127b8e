import { useTranslations } from 'next-intl';
import type { ChangeSeen } from '@/components/notice/changes-seen';
import { clausePlace, type PartWords } from '@/lib/links/clause-place';
import { inLocale } from '@/lib/links/in-locale';
import { clausePath } from '@/lib/links/notice-path';
import type { Change } from '@/lib/model/explanation';
import type { LocalisedNotice } from '@/lib/model/localised-notice';

type Changes = {
  readonly notice: LocalisedNotice;
  readonly changes: readonly ChangeSeen[];
  readonly partWords: PartWords;
};

const Figure = ({ label, text, isNew }: { label: string; text: string; isNew: boolean }) => (
  <p className="leading-snug">
    <span className="block text-base text-quiet">{label}</span>
    {isNew ? <strong className="text-xl">{text}</strong> : text}
  </p>
);

const Source = ({ change, notice, partWords }: Omit<Changes, 'changes'> & { change: Change }) => {
  const t = useTranslations('notice');
  return (
    <p className="flex flex-wrap items-center gap-x-3 text-base text-quiet">
      {change.from !== null && <span>{t('changesSince', { date: change.from })}</span>}
      {change.when !== null && <span>{change.when}</span>}
      {change.until !== null && <span>{t('changesUntil', { date: change.until })}</span>}
      <a
        href={inLocale(notice.locale, clausePath(notice.id, change.clause))}
        className="inline-flex min-h-10 items-center"
      >
        {clausePlace(change.clause, notice.clauses, partWords)}
      </a>
    </p>
  );
};

/** What changes for a person: old figure, new figure, from when, and the clause each stands in. */
export const ChangeList = ({ notice, changes, partWords }: Changes) => {
  const t = useTranslations('notice');
  return (
    <ul className="max-w-[44rem] border-b border-line">
      {changes.map(({ change, after }) => (
        <li
          key={change.id}
          className="grid grid-cols-[minmax(0,2fr)_minmax(0,3fr)] gap-x-4 gap-y-1 border-t border-line py-4 print:py-1"
        >
          <h3 className="col-span-2">{change.what}</h3>
          <Figure label={t('changesBefore')} text={change.before ?? t('notWritten')} isNew={false} />
          <Figure label={t(after)} text={change.after ?? t('notWritten')} isNew={true} />
          <div className="col-span-2">
            <Source change={change} notice={notice} partWords={partWords} />
          </div>
        </li>
      ))}
    </ul>
  );
};
