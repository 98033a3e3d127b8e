import { useTranslations } from 'next-intl';
import { ClauseEntry } from '@/components/notice/clause-entry';
import { ContentsList } from '@/components/notice/contents-list';
import { entriesShown } from '@/components/notice/entries-shown';
import type { WorkedExample } from '@/components/notice/explanation-body';
import type { PartWords } from '@/lib/links/clause-place';
import { glossaryPath } from '@/lib/links/glossary-path';
import { inLocale } from '@/lib/links/in-locale';
import { isNumbered } from '@/lib/model/clause-tree';
import type { LocalisedNotice } from '@/lib/model/localised-notice';

type Sections = {
  readonly notice: LocalisedNotice;
  readonly title: string;
  /** Whether clauses are explained; where none is yet, that is said. */
  readonly isExplained: boolean;
  readonly examples: readonly (WorkedExample & { readonly id: string })[];
  readonly partWords: PartWords;
};

/**
 * The clauses of a notice on its page: the numbered ones first, the parts around them under a heading of their own, with their words
 * and what they say in a line; what that means is read on their own pages.
 */
export const ClauseSections = ({ notice, title, isExplained, examples, partWords }: Sections) => {
  const t = useTranslations();
  const entries = entriesShown(notice);
  const numbered = entries.filter(({ clause }) => isNumbered(clause.id));
  const others = entries.filter(({ clause }) => !isNumbered(clause.id));
  const showEntry = ({ clause, shown }: (typeof entries)[number]) => (
    <ClauseEntry
      key={clause.id}
      notice={notice}
      clause={clause}
      shown={shown}
      isTold={isNumbered(clause.id)}
      example={examples.find(({ id }) => id === notice.explanation.clauses[clause.id]?.example)}
      partWords={partWords}
    />
  );
  return (
    <>
      <section id="clauses">
        <h2 className="mb-3">{title}</h2>
        <p className="mb-3 max-w-measure print:hidden">
          {t('glossary.hint')}
          <a href={inLocale(notice.locale, glossaryPath())}>{t('glossary.title')}</a>。
        </p>
        {notice.locale === 'zh-Hant' && <p className="small mb-3">{t('notice.converted')}</p>}
        {!isExplained && <p className="mb-3 max-w-measure">{t('notice.explanationComing')}</p>}
        <ContentsList
          notice={notice}
          clauses={[...numbered, ...others].map(({ clause }) => clause)}
          partWords={partWords}
        />
        <div className="mt-6 max-w-[44rem]">{numbered.map(showEntry)}</div>
      </section>
      <section className="max-w-[44rem]">
        <h2 className="mb-3">{t('notice.otherParts')}</h2>
        {others.map(showEntry)}
      </section>
    </>
  );
};
