import 'server-only';

import { ConverterBuilder } from 'opencc-js/core';
import * as preset from 'opencc-js/preset/t2cn';

const FIRST = 0x3400;
const LAST = 0x9fff;

const ideographs = (): readonly string[] =>
  Array.from({ length: LAST - FIRST + 1 }, (_, place) => String.fromCharCode(FIRST + place));

let known: readonly (readonly [string, string])[] | undefined;

/** Every character with a simplified form, and that form. One after the other on its own line, so that no phrase is seen. */
function readKnown(): readonly (readonly [string, string])[] {
  const convert = ConverterBuilder(preset)({ from: 't', to: 'cn' });
  const all = ideographs();
  const simplified = convert(all.join('\n')).split('\n');
  return all.flatMap((one, place) => {
    const other = simplified[place] ?? one;
    return other === one ? [] : [[one, other] as const];
  });
}

/** Every other form (癡, 緑) of the characters of a Simplified text, with the character: also forms that we never write. Takes 300 ms, once. */
export function traditionalForms(simplified: string): readonly (readonly [string, string])[] {
  known ??= readKnown();
  const written = new Set(simplified);
  return known.filter(([, character]) => written.has(character));
}
