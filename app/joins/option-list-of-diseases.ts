import { charactersOfDiseases } from '@/app/joins/characters-of-diseases';
import { listDiseases } from '@/app/joins/list-diseases';
import { nameSearch } from '@/lib/forms/name-search';
import { messagesOf } from '@/lib/i18n/messages-of';
import type { FieldWords, OptionList } from '@/lib/i18n/rule-words';
import type { Disease } from '@/lib/model/disease';
import type { Locale } from '@/lib/model/locale';

/** Names that are not found by the printed name or by one before them anyway: 综合症 is found as 综合征. */
const otherNames = ({ name, synonyms }: Disease): string => {
  const { foldName } = nameSearch(charactersOfDiseases().onPage);
  const found = [foldName(name)];
  const others = synonyms.filter((synonym) => {
    const folded = foldName(synonym);
    if (found.some((one) => one.includes(folded))) return false;
    found.push(folded);
    return true;
  });
  return others.join(' ');
};

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
    ...charactersOfDiseases().onPage,
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
