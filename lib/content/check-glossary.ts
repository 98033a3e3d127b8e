import 'server-only';

import { checkUniqueIds } from '@/lib/content/check-unique-ids';
import type { ContentFault } from '@/lib/content/content-error';
import type { YamlFile } from '@/lib/content/read-yaml';
import type { Term } from '@/lib/model/glossary';
import type { Notice } from '@/lib/model/notice';
import { countCharacters } from '@/lib/words/count-characters';
import { sentenceLimits } from '@/lib/words/find-long-sentences';
import { sentencesOf } from '@/lib/words/sentences-of';

/** Faults of `glossary.yaml`: an id or a form that comes twice, words that stand in no notice, and a meaning or example that is not one sentence of at most 45 characters without figures. */
export function checkGlossary(
  { value: terms, faultAt }: YamlFile<readonly Term[]>,
  notices: readonly Notice[],
): ContentFault[] {
  const official = notices.flatMap(({ clauses }) => clauses.map(({ source }) => source['zh-Hans']));
  const written = terms.flatMap((term, index) => writtenForms(term, index));
  return [
    ...checkUniqueIds(terms, [], faultAt),
    ...written.flatMap(({ words, path }, index) => {
      if (written.findIndex((other) => other.words === words) < index)
        return [faultAt(path, `${words} comes twice; keep one`)];
      if (official.some((text) => text.includes(words))) return [];
      return [faultAt(path, `${words} stands in no clause; write it as a notice does`)];
    }),
    ...terms.flatMap((term, index) =>
      (['meaning', 'example'] as const).flatMap((part) => {
        const problem = problemOfSentence(term[part]);
        return problem === undefined ? [] : [faultAt([index, part], problem)];
      }),
    ),
  ];
}

function writtenForms({ term, forms, except }: Term, index: number) {
  return [
    { words: term, path: [index, 'term'] },
    ...forms.map((words, place) => ({ words, path: [index, 'forms', place] })),
    ...except.map((words, place) => ({ words, path: [index, 'except', place] })),
  ];
}

function problemOfSentence(text: string): string | undefined {
  if (sentencesOf(text).length !== 1) return 'is not one sentence; write one';
  const length = countCharacters(text);
  if (length > sentenceLimits.sentence)
    return `has ${length} characters; write at most ${sentenceLimits.sentence}`;
  return /\d/.test(text) ? 'holds a figure; a glossary says what holds everywhere' : undefined;
}
