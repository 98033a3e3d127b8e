import { countCharacters } from '@/lib/words/count-characters';
import type { Part, Passage } from '@/lib/words/passage';
import { sentencesOf } from '@/lib/words/sentences-of';
import type { WordFinding } from '@/lib/words/word-finding';

/** In characters as a reader counts them; `action` in sentences. */
export const sentenceLimits = { sentence: 45, headline: 40, mean: 22, action: 2 } as const;

/** Sentences over 45 characters, headlines over 40, and an action of more than two sentences. */
export function findLongSentences({ at, parts }: Passage): WordFinding[] {
  return parts.flatMap((part) => [
    ...longSentences(at, part),
    ...longHeadline(at, part),
    ...longAction(at, part),
  ]);
}

function longSentences(at: string, { path, text }: Part): WordFinding[] {
  const long = sentencesOf(text).filter((sentence) => countCharacters(sentence) > sentenceLimits.sentence);
  return long.map((words) => {
    const problem = `is a sentence of ${countCharacters(words)} characters, more than ${sentenceLimits.sentence}: ${words}`;
    return { check: 'sentence' as const, at, path, words, problem };
  });
}

function longHeadline(at: string, { path, text }: Part): WordFinding[] {
  const length = countCharacters(text);
  if (path.at(-1) !== 'headline' || length <= sentenceLimits.headline) return [];
  const problem = `has ${length} characters, more than ${sentenceLimits.headline}`;
  return [{ check: 'headline', at, path, words: text, problem }];
}

function longAction(at: string, { path, text }: Part): WordFinding[] {
  const count = sentencesOf(text).length;
  if (path.at(-1) !== 'action' || count <= sentenceLimits.action) return [];
  const problem = `has ${count} sentences, more than ${sentenceLimits.action}`;
  return [{ check: 'action', at, path, words: text, problem }];
}
