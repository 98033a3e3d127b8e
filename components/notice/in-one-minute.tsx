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
    <section className="mt-6 max-w-[44rem]">
      <h2>{t('inOneMinute')}</h2>
      <ul className="mt-2 list-disc space-y-1 pl-6 marker:text-accent">
        {inOneMinute.map(({ text, clause }) => (
          <li key={text}>
            <span className="mr-2">{text}</span>
            <span className="text-base">
              <ClauseLinks notice={notice} clauses={[clause]} partWords={partWords} />
            </span>
          </li>
        ))}
      </ul>
      {questions.length > 0 && (
        <a
          href={inLocale(notice.locale, questionsPath(notice.id))}
          className="inline-flex min-h-thumb items-center font-bold print:hidden"
        >
          {t('questions', { count: questions.length })}
        </a>
      )}
    </section>
  );
};
