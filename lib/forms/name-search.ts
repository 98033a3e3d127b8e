import { latinTyped } from '@/lib/forms/latin-typed';
import { soundsLike } from '@/lib/forms/sounds-like';

/** What is known of the characters of some names: pairs of another form and the one we compare, and their syllables: `gao高xue血`. */
export type KnownCharacters = {
  readonly scriptPairs: string;
  readonly syllables?: string | undefined;
};

/** How texts are looked for among names. */
type NameSearch = {
  /** A name in the one form in which texts are compared: Simplified, small letters of plain width, no blanks. */
  readonly foldName: (name: string) => string;
  /** Looks for what is typed, once for many names. */
  readonly find: (text: string) => {
    /** In that form. */
    readonly typed: string;
    /** Whether a name holds it, or sounds like it in pinyin. */
    readonly isIn: (name: string) => boolean;
  };
};

const pairsIn = (scriptPairs: string): ReadonlyMap<string, string> => {
  const characters = [...scriptPairs];
  return new Map(
    characters.flatMap((one, place) => (place % 2 === 0 ? [[one, characters[place + 1] ?? one]] : [])),
  );
};

const readingsIn = (syllables: string, fold: (text: string) => string): ReadonlyMap<string, string[]> => {
  const readings = new Map<string, string[]>();
  for (const [, reading = '', characters = ''] of syllables.matchAll(/([a-z]+)([^a-z]+)/g)) {
    for (const character of fold(characters))
      readings.set(character, [...(readings.get(character) ?? []), reading]);
  }
  return readings;
};

const makeSearch = ({ scriptPairs, syllables = '' }: KnownCharacters): NameSearch => {
  const pairs = pairsIn(scriptPairs);
  const folded = new Map<string, string>();
  const foldAnew = (text: string): string =>
    [...text.normalize('NFKC').toLowerCase().replaceAll(/\s/g, '')]
      .map((one) => pairs.get(one) ?? one)
      .join('');
  const foldName = (name: string): string => {
    const known = folded.get(name) ?? foldAnew(name);
    folded.set(name, known);
    return known;
  };
  const readings = readingsIn(syllables, foldAnew);
  const readingsOf = (character: string): readonly string[] =>
    /[a-z0-9]/.test(character) ? [character] : (readings.get(character) ?? []);
  return {
    foldName,
    find: (text) => {
      const typed = foldAnew(text);
      const latin = latinTyped(text);
      return {
        typed,
        isIn: (name) => foldName(name).includes(typed) || soundsLike(foldName(name), latin, readingsOf),
      };
    },
  };
};

/** Making a search costs more than searching: done once. */
const made = new WeakMap<KnownCharacters, NameSearch>();

/** A search among names of which these characters are known. */
export const nameSearch = (known: KnownCharacters): NameSearch => {
  const search = made.get(known) ?? makeSearch(known);
  made.set(known, search);
  return search;
};
