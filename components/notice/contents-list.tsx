import { useTranslations } from 'next-intl';
import { clausePlace, type PartWords } from '@/lib/links/clause-place';
import type { LocalisedClause, LocalisedNotice } from '@/lib/model/localised-notice';

type Contents = {
  readonly notice: LocalisedNotice;
  readonly clauses: readonly LocalisedClause[];
  readonly partWords: PartWords;
};

/** The clauses of a notice as links to their anchors, folded. */
export const ContentsList = ({ notice, clauses, partWords }: Contents) => {
  const t = useTranslations('notice');
  return (
    <details className="contents-list">
      <summary>{t('contents')}</summary>
      <ol>
        {clauses.map((clause) => (
          <li key={clause.id}>
            <a href={`#${clause.id}`}>
              {clausePlace(clause.id, notice.clauses, partWords)}
              {clause.heading}
            </a>
          </li>
        ))}
      </ol>
    </details>
  );
};
