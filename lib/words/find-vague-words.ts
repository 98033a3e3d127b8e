import type { PlainWords } from '@/lib/model/plain-words';
import type { Passage } from '@/lib/words/passage';
import type { WordFinding } from '@/lib/words/word-finding';

/** Vague words after which the passage nowhere says that the notice does not tell which or how much. */
export function findVagueWords(
  { at, parts }: Passage,
  { vague, untold }: Pick<PlainWords, 'vague' | 'untold'>,
): WordFinding[] {
  return parts.flatMap(({ path, text }, index) => {
    const rest = parts.slice(index + 1).map((part) => part.text);
    return vague
      .filter((words) => text.includes(words) && !saysAfter(words, untold, [text, ...rest].join('\n')))
      .map((words) => ({
        check: 'vague',
        at,
        path,
        words,
        problem: `says ${words} and not which or how much; say it, or that the notice does not list it`,
      }));
  });
}

/** Whether one of these phrases stands after the first use of the words. */
function saysAfter(words: string, phrases: readonly string[], text: string): boolean {
  const after = text.slice(text.indexOf(words));
  return phrases.some((phrase) => after.includes(phrase));
}
