import type { Disease } from '@/lib/model/disease';

type Named = Pick<Disease, 'id' | 'name' | 'synonyms'>;

const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');

const namesOf = ({ name, synonyms }: Named): readonly string[] => [name, ...synonyms].map(plain);

/**
 * The listed diseases that a text means: those it names exactly, by name, everyday name or short form;
 * else those in whose names it stands. Several where it may mean several, none where none fits.
 */
export const findDiseases = <D extends Named>(all: readonly D[], text: string): readonly D[] => {
  const wanted = plain(text);
  if (wanted === '') return [];
  const exact = all.filter((disease) => namesOf(disease).includes(wanted));
  if (exact.length > 0) return exact;
  return all.filter((disease) => namesOf(disease).some((name) => name.includes(wanted)));
};
