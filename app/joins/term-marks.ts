import { loadLocalised } from '@/app/joins/load-localised';
import { findNotice } from '@/lib/content/find-notice';
import { loadGlossary } from '@/lib/content/load-glossary';
import { localiseTerm } from '@/lib/content/localise-term';
import type { ClauseId } from '@/lib/model/clause-id';
import { wholeClause } from '@/lib/model/clause-tree';
import type { ClauseExplanation } from '@/lib/model/explanation';
import type { Term } from '@/lib/model/glossary';
import type { Locale } from '@/lib/model/locale';
import type { TermMark } from '@/lib/model/term-use';
import { firstUses } from '@/lib/words/first-uses';

type Marks = Readonly<Record<string, readonly TermMark[]>>;

/** The terms on the page of a clause in the order they come, and where to mark them. */
export type ClauseTerms = {
  /** Each named as it is written where it is first marked. */
  readonly terms: readonly Term[];
  /** The first use of each in the official words of the clause with everything below it, by entry. */
  readonly official: Marks;
  /** The first use of each in our explanation, by the text in the script of the page. */
  readonly own: Marks;
};

/** What to mark on the page of a clause. Terms are found in the Simplified words; their places are the same in both scripts. */
export const termMarks = (id: string, clause: ClauseId, locale: Locale): ClauseTerms => {
  const notice = findNotice(id);
  const anchored = new Map<string, Term>();
  const marked = wholeClause(notice?.clauses ?? [], clause).map(
    ({ id: key, source }): Text => ({ key, simplified: source['zh-Hans'] }),
  );
  const simplified = textsOf(notice?.explanation.clauses[clause]);
  const explained = textsOf(loadLocalised(id, locale)?.explanation.clauses[clause]).map(
    (key, index): Text => ({ key, simplified: simplified[index] ?? '' }),
  );
  const official = markFirstUses(marked, locale, anchored);
  const own = markFirstUses(explained, locale, anchored);
  return { terms: [...anchored.values()], official, own };
};

type Text = { readonly key: string; readonly simplified: string };

const textsOf = (explanation: ClauseExplanation | undefined): string[] => {
  if (explanation === undefined) return [];
  const { points, action, silent } = explanation;
  return [...points, action, ...(silent === null ? [] : [silent])];
};

/** Marks each term once over all texts; those not seen on the page before get their anchor here. */
const markFirstUses = (texts: readonly Text[], locale: Locale, anchored: Map<string, Term>): Marks => {
  const glossary = loadGlossary();
  const used = new Set<string>();
  const marks = new Map<string, TermMark[]>();
  for (const { key, simplified } of texts) {
    const own = firstUses(simplified, glossary).filter((use) => !used.has(use.id));
    marks.set(
      key,
      own.flatMap((use) => {
        const term = anchored.get(use.id) ?? glossary.find((entry) => entry.id === use.id);
        if (term === undefined) return [];
        const isAnchor = !anchored.has(use.id);
        const written = simplified.slice(use.start, use.end);
        const localised = isAnchor ? localiseTerm({ ...term, term: written }, locale) : term;
        anchored.set(use.id, localised);
        return [{ ...use, meaning: localised.meaning, isAnchor }];
      }),
    );
    for (const use of own) used.add(use.id);
  }
  return Object.fromEntries(marks);
};
