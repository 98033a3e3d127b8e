import { loadFinderQuestions } from '@/lib/content/load-finder-questions';
import type { FinderQuestion } from '@/lib/model/finder-question';
import type { Locale } from '@/lib/model/locale';
import { convertOwnWords } from '@/lib/script/to-traditional';

/** What the finder may ask besides, in one script. */
export const listFinderQuestions = (locale: Locale): readonly FinderQuestion[] => {
  const source = loadFinderQuestions();
  if (locale === 'zh-Hans') return source;
  return source.map((question) => ({
    ...question,
    ask: convertOwnWords(question.ask),
    options: Object.fromEntries(
      Object.entries(question.options).map(([option, words]) => [option, convertOwnWords(words)]),
    ),
  }));
};
