import 'server-only';

import { pinyin } from 'pinyin-pro';

/** Second readings under which people type these characters: 卒中 is cu zhong in books, 血栓 xie shuan in the north. */
const otherReadings: Readonly<Record<string, readonly string[]>> = {
  卒: ['cu'],
  塞: ['se', 'sai'],
  血: ['xie'],
  颤: ['zhan'],
  绿: ['lu'],
};

const HAN = /\p{Script=Han}/u;

/** The readings of each Chinese character in these Simplified texts, as it is read there, without tones; ü is v. */
export function syllablesOf(texts: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const readings = new Map<string, Set<string>>();
  for (const text of texts) {
    const read = pinyin(text, { toneType: 'none', type: 'array', v: true });
    for (const [place, character] of [...text].entries()) {
      if (!HAN.test(character)) continue;
      const own = readings.get(character) ?? new Set(otherReadings[character]);
      readings.set(character, own.add(read[place] ?? ''));
    }
  }
  return new Map(
    [...readings].map(([character, own]) => [character, [...own].filter((each) => each !== '')]),
  );
}
