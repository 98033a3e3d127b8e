import type { Passage } from '@/lib/words/passage';
import { sentencesOf } from '@/lib/words/sentences-of';
import type { WordFinding } from '@/lib/words/word-finding';

/** An official term, all its written forms, and the everyday words for it; none where the page's mark must do. */
export type TermForms = {
  readonly term: string;
  readonly forms: readonly string[];
  readonly everyday: readonly string[];
};

/** Official terms that have an everyday word and stand in the passage without it: not before, not in the same sentence. Titles, quotations and sentences that tell the full name (全名) are left out. */
export function findUnexplainedTerms({ at, parts }: Passage, terms: readonly TermForms[]): WordFinding[] {
  const sentences = parts.flatMap(({ path, text }) =>
    sentencesOf(text).map((sentence) => ({ path, sentence })),
  );
  return terms.flatMap(({ term, forms, everyday }) => {
    if (everyday.length === 0) return [];
    const first = sentences.findIndex(({ sentence }) => names(sentence, forms));
    const found = sentences[first];
    const read = sentences.slice(0, first + 1).map(({ sentence }) => sentence);
    if (found === undefined || read.some((sentence) => everyday.some((word) => sentence.includes(word))))
      return [];
    const problem = `says ${term} without ${everyday.join(' or ')}; write the everyday word, the term in brackets`;
    return [{ check: 'term', at, path: found.path, words: term, problem }];
  });
}

function names(sentence: string, forms: readonly string[]): boolean {
  if (sentence.includes('全名')) return false;
  const own = sentence.replace(/“[^”]*”|《[^》]*》/g, '');
  return forms.some((form) => own.includes(form));
}
