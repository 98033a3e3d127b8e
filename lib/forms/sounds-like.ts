/** The readings of a character, without tones; a letter or digit is read as it stands, and a mark not at all. */
export type ReadingsOf = (character: string) => readonly string[];

/** What one may type for a syllable that others follow: all of it, or how it begins. */
const heads = (reading: string): readonly string[] => {
  const [initial = ''] = /^(?:[zcs]h|.)/.exec(reading) ?? [];
  return [...new Set([reading, initial, reading.slice(0, 1)])];
};

/** Whether what is typed is read off these syllables, from the first on; the last may be cut short. */
const isReadFrom = (typed: string, syllables: readonly (readonly string[])[], place: number): boolean => {
  const readings = syllables[place];
  if (readings === undefined) return false;
  return readings.some(
    (reading) =>
      reading.startsWith(typed) ||
      heads(reading).some(
        (head) => typed.startsWith(head) && isReadFrom(typed.slice(head.length), syllables, place + 1),
      ),
  );
};

/**
 * Whether a name is what somebody types in pinyin: whole syllables, first letters, or both (`gaoxueya`, `gxy`, `gaoxy`), from
 * any character of the name on. `typed` is in small letters, without blanks and tones.
 */
export const soundsLike = (name: string, typed: string, readingsOf: ReadingsOf): boolean => {
  if (!/^[a-z0-9]*[a-z][a-z0-9]*$/.test(typed)) return false;
  const syllables = [...name].map(readingsOf).filter((readings) => readings.length > 0);
  return syllables.some((_, place) => isReadFrom(typed, syllables, place));
};
