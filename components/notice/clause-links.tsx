import { clausePlace, type PartWords } from '@/lib/links/clause-place';
import { inLocale } from '@/lib/links/in-locale';
import { clausePath } from '@/lib/links/notice-path';
import type { ClauseId } from '@/lib/model/clause-id';
import type { LocalisedNotice } from '@/lib/model/localised-notice';

type Links = {
  readonly notice: LocalisedNotice;
  readonly clauses: readonly ClauseId[];
  readonly partWords: PartWords;
};

/** The clauses that words of ours rest on, each a link to its page. */
export const ClauseLinks = ({ notice, clauses, partWords }: Links) =>
  clauses.map((id) => (
    <a key={id} href={inLocale(notice.locale, clausePath(notice.id, id))} className="place">
      {clausePlace(id, notice.clauses, partWords)}
    </a>
  ));
