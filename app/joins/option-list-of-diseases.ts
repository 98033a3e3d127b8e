import { listDiseases } from '@/app/joins/list-diseases';
import { characterVariants } from '@/lib/forms/unify-characters';
import { messagesOf } from '@/lib/i18n/messages-of';
import type { FieldWords, OptionList } from '@/lib/i18n/rule-words';
import type { Disease } from '@/lib/model/disease';
import type { Locale } from '@/lib/model/locale';

const textOf = ({ name, synonyms }: Disease): string => [name, ...synonyms].join(' ');

/** Every pair of characters in which the two scripts differ, and how people write them; conversion is character by character. */
const scriptPairs = (): string => {
  const simplified = [...listDiseases('zh-Hans').map(textOf).join(' ')];
  const traditional = [...listDiseases('zh-Hant').map(textOf).join(' ')];
  const inSimplified = new Map(traditional.map((character, place) => [character, simplified[place] ?? '']));
  const variants = [...characterVariants].map(
    ([one, other]) => [one, inSimplified.get(other) ?? other] as const,
  );
  const pairs = [...inSimplified, ...variants].filter(([one, other]) => one !== other);
  return pairs.flat().join('');
};

/** Names that do not stand in the printed name anyway. */
const otherNames = ({ name, synonyms }: Disease): string =>
  synonyms.filter((synonym) => !name.includes(synonym)).join(' ');

type Listed = Required<Pick<FieldWords, 'options' | 'list'>>;

const listedOptions = (diseases: readonly Disease[], locale: Locale): Listed => {
  const categories = messagesOf(locale).diseases;
  const groups = (['A', 'B'] as const).map((category) => ({
    label: categories[category],
    options: diseases.filter((disease) => disease.category === category).map(({ id }) => id),
  }));
  const list: OptionList = {
    groups,
    alsoCalled: Object.fromEntries(diseases.map((disease) => [disease.id, otherNames(disease)])),
    scriptPairs: scriptPairs(),
  };
  return { options: Object.fromEntries(diseases.map(({ id, name }) => [id, name])), list };
};

const built = new WeakMap<readonly Disease[], Listed>();

/** The words of a question that is answered with one of the chronic diseases: each by its printed name, found by its other names. */
export const optionListOfDiseases = (locale: Locale): Listed => {
  const diseases = listDiseases(locale);
  const listed = built.get(diseases) ?? listedOptions(diseases, locale);
  built.set(diseases, listed);
  return listed;
};
