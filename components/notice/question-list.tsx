import { useTranslations } from 'next-intl';
import { ClauseLinks } from '@/components/notice/clause-links';
import type { PartWords } from '@/lib/links/clause-place';
import type { Question } from '@/lib/model/explanation';
import type { LocalisedNotice } from '@/lib/model/localised-notice';

type List = { readonly notice: LocalisedNotice; readonly partWords: PartWords };

const Answer = ({ question, notice, partWords }: List & { readonly question: Question }) => {
  const t = useTranslations('notice');
  return (
    <div className="max-w-measure space-y-1">
      {!question.stated && (
        <p>
          <b className="border-2 border-edge px-2 text-base">{t('notWritten')}</b>
        </p>
      )}
      <p>{question.answer}</p>
      {question.clauses.length > 0 && (
        <p className="sources">
          <span>{t('questionSource')}</span>
          <ClauseLinks notice={notice} clauses={question.clauses} partWords={partWords} />
        </p>
      )}
    </div>
  );
};

/** What people ask about a notice, what it answers and where; or that it does not answer. */
export const QuestionList = ({ notice, partWords }: List) => (
  <ol className="max-w-[44rem] border-b border-line">
    {notice.explanation.questions.map((question) => (
      <li key={question.ask} className="border-t border-line py-4">
        <h2 className="mb-2">{question.ask}</h2>
        <Answer question={question} notice={notice} partWords={partWords} />
      </li>
    ))}
  </ol>
);
