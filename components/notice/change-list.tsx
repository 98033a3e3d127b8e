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
  <p>
    <span>{label}</span>
    {isNew ? <strong>{text}</strong> : text}
  </p>
);

const Source = ({ change, notice, partWords }: Omit<Changes, 'changes'> & { change: Change }) => {
  const t = useTranslations('notice');
  return (
    <div>
      {change.from !== null && <span>{t('changesSince', { date: change.from })}</span>}
      {change.when !== null && <span>{change.when}</span>}
      {change.until !== null && <span>{t('changesUntil', { date: change.until })}</span>}
      <a href={inLocale(notice.locale, clausePath(notice.id, change.clause))}>
        {clausePlace(change.clause, notice.clauses, partWords)}
      </a>
    </div>
  );
};

/** What changes for a person: old figure, new figure, from when, and the clause each stands in. */
export const ChangeList = ({ notice, changes, partWords }: Changes) => {
  const t = useTranslations('notice');
  return (
    <ul className="max-w-[44rem] border-b border-line">
      {changes.map(({ change, after }) => (
        <li key={change.id} className="change">
          <h3>{change.what}</h3>
          <Figure label={t('changesBefore')} text={change.before ?? t('notWritten')} isNew={false} />
          <Figure label={t(after)} text={change.after ?? t('notWritten')} isNew={true} />
          <Source change={change} notice={notice} partWords={partWords} />
        </li>
      ))}
    </ul>
  );
};
