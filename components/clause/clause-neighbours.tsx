import { useTranslations } from 'next-intl';
import { clausePlace, type PartWords } from '@/lib/links/clause-place';
import { inLocale } from '@/lib/links/in-locale';
import { clausePath } from '@/lib/links/notice-path';
import { nextClause, previousClause } from '@/lib/model/clause-tree';
import type { LocalisedNotice } from '@/lib/model/localised-notice';

type Neighbours = {
  readonly notice: LocalisedNotice;
  readonly clause: string;
  readonly partWords: PartWords;
};

/** The clauses before and after this one, in the order of the document. */
export const ClauseNeighbours = ({ notice, clause, partWords }: Neighbours) => {
  const t = useTranslations('clause');
  const neighbours = [
    { key: 'previous', rel: 'prev', found: previousClause(notice.clauses, clause) },
    { key: 'next', rel: 'next', found: nextClause(notice.clauses, clause) },
  ] as const;
  return (
    <nav aria-label={`${t('previous')} ${t('next')}`} className="flex justify-between gap-4 print:hidden">
      {neighbours.map(({ key, rel, found }) => (
        <span key={key}>
          {found !== undefined && (
            <a
              href={inLocale(notice.locale, clausePath(notice.id, found.id))}
              rel={rel}
              className="inline-flex min-h-thumb flex-col justify-center leading-snug"
            >
              <span className="text-base text-quiet">{t(key)}</span>
              {clausePlace(found.id, notice.clauses, partWords)}
            </a>
          )}
        </span>
      ))}
    </nav>
  );
};
