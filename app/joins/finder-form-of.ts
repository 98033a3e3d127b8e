import { listDiseases } from '@/app/joins/list-diseases';
import { listFinderQuestions } from '@/app/joins/list-finder-questions';
import { loadFinderQuestions } from '@/lib/content/load-finder-questions';
import { loadPlaces } from '@/lib/content/load-places';
import { finderFields } from '@/lib/forms/finder-fields';
import { messagesOf } from '@/lib/i18n/messages-of';
import type { FieldWords } from '@/lib/i18n/rule-words';
import type { Locale } from '@/lib/model/locale';
import { situations } from '@/lib/model/situation';
import { convertOwnWords } from '@/lib/script/to-traditional';

const inScript = (text: string, locale: Locale): string =>
  locale === 'zh-Hans' ? text : convertOwnWords(text);

const wordsOf = (locale: Locale): Readonly<Record<string, FieldWords>> => {
  const { finder, insurance, situations: named } = messagesOf(locale);
  const places = loadPlaces().map(({ id, name }) => [id, inScript(name, locale)]);
  return {
    place: { label: finder.place, options: Object.fromEntries(places) },
    insurance: { label: finder.insurance, hint: finder.insuranceHint, options: insurance },
    ...Object.fromEntries(situations.map((id) => [id, { label: named[id] }])),
    ...Object.fromEntries(
      listFinderQuestions(locale).map(({ id, ask, options }) => [id, { label: ask, options }]),
    ),
  };
};

/** The form of the finder in one script: its questions, their words, and the diseases to choose from. */
export const finderFormOf = (locale: Locale) => {
  return {
    locale,
    fields: finderFields(
      loadPlaces().map(({ id }) => id),
      loadFinderQuestions(),
    ),
    words: wordsOf(locale),
    diseases: listDiseases(locale).map(({ name, synonyms }) => ({ name, also: synonyms.join('、') })),
  };
};
