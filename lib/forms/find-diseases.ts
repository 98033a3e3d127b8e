import { type KnownCharacters, nameSearch } from '@/lib/forms/name-search';
import type { Disease } from '@/lib/model/disease';

type Named = Pick<Disease, 'id' | 'name' | 'synonyms'>;

const nothingKnown: KnownCharacters = { scriptPairs: '' };

const namesOf = ({ name, synonyms }: Named): readonly string[] => [name, ...synonyms];

/**
 * The listed diseases that a text means: those it names exactly, by name, everyday name or short form;
 * else those in whose names it stands, or which sound like it in pinyin. Several where it may mean several, none where none fits.
 */
export const findDiseases = <D extends Named>(
  all: readonly D[],
  text: string,
  known: KnownCharacters = nothingKnown,
): readonly D[] => {
  const { foldName, find } = nameSearch(known);
  const { typed, isIn } = find(text);
  if (typed === '') return [];
  const exact = all.filter((disease) => namesOf(disease).some((name) => foldName(name) === typed));
  if (exact.length > 0) return exact;
  return all.filter((disease) => namesOf(disease).some(isIn));
};
