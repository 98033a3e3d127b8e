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
  readonly example: WorkedExample | undefined;
  readonly partWords: PartWords;
};

const remarksOn = (notice: LocalisedNotice, shown: readonly LocalisedClause[]) =>
  notice.remarks.filter(({ clause }) => shown.some(({ id }) => id === clause));

const FoldedWords = ({ notice, shown }: Pick<Entry, 'notice' | 'shown'>) => {
  const t = useTranslations('notice');
  const [own, ...others] = shown;
  return (
    <details className="mt-3 max-w-measure">
      <summary className="flex min-h-thumb items-center text-accent underline underline-offset-4 print:hidden">
        {t('officialWords')}
      </summary>
      {/* The anchor stands inside, so that a link to the clause unfolds it, and reaches up to its heading. */}
      <span id={own?.id} className="absolute top-0" />
      <OfficialWords
        entries={shown}
        anchors={others.map(({ id }) => id)}
        remarks={remarksOn(notice, shown)}
        isConverted={notice.locale === 'zh-Hant'}
      />
    </details>
  );
};

/** One clause on the page of its notice: what it means, and its official words one tap away. */
export const ClauseEntry = ({ notice, clause, shown, example, partWords }: Entry) => {
  const t = useTranslations('notice');
  const explanation = notice.explanation.clauses[clause.id];
  const Heading = depthOf(clause.id) === 0 ? 'h3' : 'h4';
  const place = clausePlace(clause.id, notice.clauses, partWords);
  return (
    <section className="relative border-t border-line py-6" aria-label={place}>
      <Heading className={Heading === 'h3' ? 'text-xl' : 'text-lg leading-snug font-bold'}>
        <a
          href={inLocale(notice.locale, clausePath(notice.id, clause.id))}
          title={t('clausePage')}
          className="flex min-h-10 w-fit items-center text-base font-normal"
        >
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
          <ExplanationBody explanation={explanation} example={example} />
          <FoldedWords notice={notice} shown={shown} />
        </>
      )}
    </section>
  );
};
