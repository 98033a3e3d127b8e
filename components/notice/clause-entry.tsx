import { useTranslations } from 'next-intl';
import { ExplanationBody, type WorkedExample } from '@/components/notice/explanation-body';
import { OfficialWords } from '@/components/notice/official-words';
import type { PartWords } from '@/lib/links/clause-place';
import { clausePlace } from '@/lib/links/clause-place';
import { inLocale } from '@/lib/links/in-locale';
import { clausePath } from '@/lib/links/notice-path';
import { depthOf } from '@/lib/model/clause-tree';
import type { LocalisedClause, LocalisedNotice } from '@/lib/model/localised-notice';

type Entry = {
  readonly notice: LocalisedNotice;
  readonly clause: LocalisedClause;
  /** The entries whose words stand here: the clause's own, and paragraphs without an explanation of their own. */
  readonly shown: readonly LocalisedClause[];
  /** Left out where the explanation is read on the page of the clause. */
  readonly isTold: boolean;
  readonly example: WorkedExample | undefined;
  readonly partWords: PartWords;
};

const remarksOn = (notice: LocalisedNotice, shown: readonly LocalisedClause[]) =>
  notice.remarks.filter(({ clause }) => shown.some(({ id }) => id === clause));

const FoldedWords = ({ notice, shown }: Pick<Entry, 'notice' | 'shown'>) => {
  const t = useTranslations('notice');
  const [own, ...others] = shown;
  return (
    <details className="fold">
      <summary>{t('officialWords')}</summary>
      {/* The anchor stands inside, so that a link to the clause unfolds it, and reaches up to its heading. */}
      <span id={own?.id} />
      <OfficialWords
        entries={shown}
        anchors={others.map(({ id }) => id)}
        remarks={remarksOn(notice, shown)}
        isConverted={false}
      />
    </details>
  );
};

/** One clause on the page of its notice: what it means, and its official words one tap away. */
export const ClauseEntry = ({ notice, clause, shown, isTold, example, partWords }: Entry) => {
  const explanation = notice.explanation.clauses[clause.id];
  const Heading = depthOf(clause.id) === 0 ? 'h3' : 'h4';
  const place = clausePlace(clause.id, notice.clauses, partWords);
  return (
    <section className="entry" aria-label={place}>
      <Heading>
        <a href={inLocale(notice.locale, clausePath(notice.id, clause.id))}>
          {place}
          {explanation === undefined ? '' : clause.heading}
        </a>
        {explanation?.headline ?? clause.heading ?? ''}
      </Heading>
      {explanation === undefined ? (
        <div className="mt-3 max-w-measure">
          <OfficialWords
            entries={shown}
            anchors={shown.map(({ id }) => id)}
            remarks={remarksOn(notice, shown)}
            isConverted={false}
          />
        </div>
      ) : (
        <>
          {isTold && <ExplanationBody explanation={explanation} example={example} />}
          <FoldedWords notice={notice} shown={shown} />
        </>
      )}
    </section>
  );
};
