import { listDiseases } from '@/app/joins/list-diseases';
import { syllablesOf } from '@/lib/content/syllables-of';
import type { KnownCharacters } from '@/lib/forms/name-search';
import type { Disease } from '@/lib/model/disease';
import { traditionalForms } from '@/lib/script/traditional-forms';

/** Written one for the other every day: 综合症 for 综合征, 麻痺 for 麻痹, 羊癎風 for 羊癇風. */
const mixedUp = ['症征', '癥征', '徵征', '痺痹', '癎痫'];

const textsOf = (diseases: readonly Disease[]): readonly string[] =>
  diseases.flatMap(({ name, synonyms }) => [name, ...synonyms]);

/** Every pair of characters in which the two scripts differ; conversion is character by character. */
const pairsAsWritten = (): readonly string[] => {
  const simplified = [...textsOf(listDiseases('zh-Hans')).join(' ')];
  const traditional = [...textsOf(listDiseases('zh-Hant')).join(' ')];
  return traditional
    .map((character, place) => `${character}${simplified[place]}`)
    .filter(([one, other]) => one !== other);
};

const syllablesOfNames = (texts: readonly string[]): string => {
  const bySyllable = new Map<string, string>();
  for (const [character, readings] of syllablesOf(texts))
    for (const reading of readings) bySyllable.set(reading, `${bySyllable.get(reading) ?? ''}${character}`);
  return [...bySyllable]
    .sort()
    .map(([reading, characters]) => `${reading}${characters}`)
    .join('');
};

const readCharacters = (diseases: readonly Disease[]): KnownCharacters => {
  const texts = textsOf(diseases);
  const forms = traditionalForms(texts.join('')).map((pair) => pair.join(''));
  return {
    scriptPairs: [...new Set([...forms, ...pairsAsWritten(), ...mixedUp])].join(''),
    syllables: syllablesOfNames(texts),
  };
};

const read = new WeakMap<readonly Disease[], KnownCharacters>();

/** The other forms and the syllables of all characters in the names of the chronic diseases: just these, no table goes to a phone. */
export const charactersOfDiseases = (): KnownCharacters => {
  const diseases = listDiseases('zh-Hans');
  const found = read.get(diseases) ?? readCharacters(diseases);
  read.set(diseases, found);
  return found;
};
