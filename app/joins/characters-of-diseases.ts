import { listDiseases } from '@/app/joins/list-diseases';
import { syllablesOf } from '@/lib/content/syllables-of';
import type { KnownCharacters } from '@/lib/forms/name-search';
import type { Disease } from '@/lib/model/disease';
import { traditionalForms } from '@/lib/script/traditional-forms';

/** Written one for the other every day: 综合症 for 综合征, 麻痺 for 麻痹, 癡獃 for 痴呆, 風溼 for 風濕, 羊癎風 for 羊癇風. */
const mixedUp = ['症征', '癥征', '徵征', '痺痹', '癡痴', '獃呆', '溼湿', '癎痫'];

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

type Characters = {
  /** Those that a page carries: the forms that people write. */
  readonly onPage: KnownCharacters;
  /** The same with every other form there is, which only the server knows. */
  readonly onServer: KnownCharacters;
};

const readCharacters = (diseases: readonly Disease[]): Characters => {
  const texts = textsOf(diseases);
  const syllables = syllablesOfNames(texts);
  const everyForm = traditionalForms(texts.join('')).map((pair) => pair.join(''));
  const written = [...pairsAsWritten(), ...mixedUp];
  return {
    onPage: { scriptPairs: [...new Set(written)].join(''), syllables },
    onServer: { scriptPairs: [...new Set([...everyForm, ...written])].join(''), syllables },
  };
};

const read = new WeakMap<readonly Disease[], Characters>();

/** The other forms and the syllables of all characters in the names of the chronic diseases: just these, no table goes to a phone. */
export const charactersOfDiseases = (): Characters => {
  const diseases = listDiseases('zh-Hans');
  const found = read.get(diseases) ?? readCharacters(diseases);
  read.set(diseases, found);
  return found;
};
