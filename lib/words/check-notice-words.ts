import { ancestorIdsOf, wholeTextOf } from '@/lib/model/clause-tree';
import type { Notice } from '@/lib/model/notice';
import type { PlainWords } from '@/lib/model/plain-words';
import { checkDerived } from '@/lib/words/check-derived';
import { findForeignFigures } from '@/lib/words/find-foreign-figures';
import { findLongSentences, sentenceLimits } from '@/lib/words/find-long-sentences';
import { findMissingFigures } from '@/lib/words/find-missing-figures';
import { findSlogans } from '@/lib/words/find-slogans';
import { findUnexplainedTerms, type TermForms } from '@/lib/words/find-unexplained-terms';
import { findVagueWords } from '@/lib/words/find-vague-words';
import { measureSentences, type SentenceMeasure } from '@/lib/words/measure-sentences';
import type { Passage } from '@/lib/words/passage';
import { passagesOf } from '@/lib/words/passages-of';
import type { WordFinding } from '@/lib/words/word-finding';
import { wordsToExplain } from '@/lib/words/words-to-explain';
import { writtenFiguresIn } from '@/lib/words/written-figures-in';

/** How the words of a notice measure, and what does not hold in them. */
export type NoticeWords = { readonly measure: SentenceMeasure; readonly findings: readonly WordFinding[] };

/** Checks all our words on a notice, as the page gives them in Simplified. A notice with no explanation yet has nothing to find. */
export function checkNoticeWords(
  notice: Notice,
  plain: PlainWords,
  terms: readonly TermForms[],
): NoticeWords {
  const passages = passagesOf(notice.explanation);
  const measure = measureSentences(passages);
  const findings = passages.flatMap((passage) => [
    ...findLongSentences(passage),
    ...findSlogans(passage, plain.slogans),
    ...findVagueWords(passage, plain),
    ...findUnexplainedTerms(passage, terms),
    ...findWrongFigures(passage, notice),
  ]);
  return { measure, findings: [...findUnexplainedClauses(notice), ...findLongMean(measure), ...findings] };
}

/** Clauses that neither have an explanation nor stand below one. */
function findUnexplainedClauses({ clauses, explanation }: Notice): WordFinding[] {
  const explained = Object.keys(explanation.clauses);
  if (explained.length === 0) return [];
  const open = clauses.filter(
    ({ id }) => ![id, ...ancestorIdsOf(id)].some((above) => explained.includes(above)),
  );
  return open
    .filter(({ source }) => source['zh-Hans'] !== '')
    .map(({ id }) => {
      const at = `clauses.${id}`;
      return {
        check: 'unexplained',
        at,
        path: ['clauses', id],
        words: id,
        problem: 'has no explanation; write it',
      };
    });
}

function findLongMean({ mean }: SentenceMeasure): WordFinding[] {
  if (mean <= sentenceLimits.mean) return [];
  const problem = `the sentences have ${mean} characters on average, more than ${sentenceLimits.mean}`;
  return [{ check: 'mean', at: 'clauses', path: ['clauses'], words: `${mean}`, problem }];
}

function findWrongFigures(passage: Passage, notice: Notice): WordFinding[] {
  const clauses = inSimplified(notice);
  const figuresOf = (id: string) => writtenFiguresIn(wholeTextOf(clauses, id));
  const ids = passage.clauses.length > 0 ? passage.clauses : clauses.map(({ id }) => id);
  const official = [...ids, 'title'].flatMap(figuresOf);
  const known = [...official, ...writtenFiguresIn(datesOf(notice))];
  const missing = isOfClause(passage) ? findMissingFigures(passage, wordsOfPassage(passage, notice)) : [];
  return [
    ...missing,
    ...checkDerived(passage, { official, figuresOf }),
    ...findForeignFigures(passage, known, notice.arrangementsOfYear),
  ];
}

function isOfClause({ path }: Passage): boolean {
  return path[0] === 'clauses';
}

function inSimplified({ clauses }: Notice) {
  return clauses.map(({ id, source }) => ({ id, source: source['zh-Hans'] }));
}

function wordsOfPassage({ clauses: ids }: Passage, notice: Notice): string {
  const words = inSimplified(notice);
  const explained = Object.keys(notice.explanation.clauses);
  return ids.map((id) => wordsToExplain(words, explained, id)).join('\n');
}

/** The days every explanation may name: issued, first and last day in force, and the year it makes arrangements for. */
function datesOf({ issued, effective, ends, arrangementsOfYear }: Notice): string {
  const days = [issued, effective, ends].map(
    (day) => day?.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日') ?? '',
  );
  return [...days, arrangementsOfYear === null ? '' : `${arrangementsOfYear}年`].join('\n');
}
