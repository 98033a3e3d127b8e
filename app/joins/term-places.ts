import { listLocalised } from '@/app/joins/load-localised';
import type { TermPlaces } from '@/components/glossary/term-entry';
import { findNotice } from '@/lib/content/find-notice';
import { loadGlossary } from '@/lib/content/load-glossary';
import { messagesOf } from '@/lib/i18n/messages-of';
import { clausePlace } from '@/lib/links/clause-place';
import { inLocale } from '@/lib/links/in-locale';
import { clausePath } from '@/lib/links/notice-path';
import type { Locale } from '@/lib/model/locale';
import { firstUses } from '@/lib/words/first-uses';

/** Where each term of the glossary stands, by its id: the entries of every notice whose own words hold it. */
export const termPlaces = (locale: Locale): ReadonlyMap<string, readonly TermPlaces[]> => {
  const glossary = loadGlossary();
  const places = new Map<string, TermPlaces[]>();
  for (const notice of listLocalised(locale)) {
    const found = new Map<string, TermPlaces['clauses'][number][]>();
    for (const { id, source } of findNotice(notice.id)?.clauses ?? []) {
      const link = {
        href: inLocale(locale, clausePath(notice.id, id)),
        place: clausePlace(id, notice.clauses, messagesOf(locale).parts),
      };
      for (const use of firstUses(source['zh-Hans'], glossary))
        found.set(use.id, [...(found.get(use.id) ?? []), link]);
    }
    for (const [term, clauses] of found)
      places.set(term, [...(places.get(term) ?? []), { notice: notice.shortTitle, clauses }]);
  }
  return places;
};
