import { findNotice } from '@/lib/content/find-notice';
import { loadGlossary } from '@/lib/content/load-glossary';
import { localiseTerm } from '@/lib/content/localise-term';
import type { ClauseId } from '@/lib/model/clause-id';
import { wholeClause } from '@/lib/model/clause-tree';
import type { Term } from '@/lib/model/glossary';
import type { Locale } from '@/lib/model/locale';
import type { TermMark } from '@/lib/model/term-use';
import { firstUses } from '@/lib/words/first-uses';

/** The terms of a clause with everything below it, in the order they come, and where each comes first, by entry. */
export type ClauseTerms = {
  readonly terms: readonly Term[];
  readonly marks: Readonly<Record<ClauseId, readonly TermMark[]>>;
};

/** What to mark in the official words of a clause, and the notes in one script. Terms are found in the Simplified words; their places are the same in both. */
export const termMarks = (notice: string, clause: ClauseId, locale: Locale): ClauseTerms => {
  const glossary = new Map(loadGlossary().map((term) => [term.id, term]));
  const terms = new Map<string, Term>();
  const marks: Record<ClauseId, TermMark[]> = {};
  for (const { id, source } of wholeClause(findNotice(notice)?.clauses ?? [], clause)) {
    marks[id] = firstUses(source['zh-Hans'], [...glossary.values()]).flatMap((use) => {
      const term = glossary.get(use.id);
      if (term === undefined || terms.has(use.id)) return [];
      const localised = localiseTerm(term, locale);
      terms.set(use.id, localised);
      return [{ ...use, meaning: localised.meaning, isAnchor: true }];
    });
  }
  return { terms: [...terms.values()], marks };
};
