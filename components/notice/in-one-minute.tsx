import { useTranslations } from 'next-intl';
import { ClauseLinks } from '@/components/notice/clause-links';
import type { PartWords } from '@/lib/links/clause-place';
import { inLocale } from '@/lib/links/in-locale';
import { questionsPath } from '@/lib/links/notice-path';
import type { LocalisedNotice } from '@/lib/model/localised-notice';

type Minute = { readonly notice: LocalisedNotice; readonly partWords: PartWords };

/** A notice in at most six lines, each with its clause, and the way to the questions people ask. */
export const InOneMinute = ({ notice, partWords }: Minute) => {
  const t = useTranslations('notice');
  const { inOneMinute, questions } = notice.explanation;
  if (inOneMinute.length === 0) return null;
  return (
    <section className="minute">
      <h2>{t('inOneMinute')}</h2>
      <ul className="dots">
        {inOneMinute.map(({ text, clause }) => (
          <li key={text}>
            <span>{text}</span>
            <span>
              <ClauseLinks notice={notice} clauses={[clause]} partWords={partWords} />
            </span>
          </li>
        ))}
      </ul>
      {questions.length > 0 && (
        <a href={inLocale(notice.locale, questionsPath(notice.id))} className="tap font-bold print:hidden">
          {t('questions', { count: questions.length })}
        </a>
      )}
    </section>
  );
};
