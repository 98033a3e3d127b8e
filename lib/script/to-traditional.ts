import 'server-only';

import { ConverterFactory, type ConverterFunction } from 'opencc-js/core';

import { buildConverter } from '@/lib/script/build-converter';
import { readOverrides } from '@/lib/script/read-overrides';

const quotationMarks = [
  ['“', '「'],
  ['”', '」'],
  ['‘', '『'],
  ['’', '』'],
] as const;

type Converters = { readonly official: ConverterFunction; readonly own: ConverterFunction };

let built: Converters | undefined;

function converters(): Converters {
  built ??= build();
  return built;
}

function build(): Converters {
  const overrides = readOverrides();
  return {
    official: buildConverter(overrides),
    own: ConverterFactory([Object.entries(overrides.explanation), quotationMarks]),
  };
}

/** Official words in Traditional, character by character: the same length and offsets, “ ” kept. Refuses, by throwing, what would change the length. */
export function convertOfficialWords(text: string): string {
  const converted = converters().official(text);
  if (converted.length === text.length) return converted;
  throw new Error(`Conversion changed the length of “${text}”; correct it in script-overrides.yaml`);
}

/** Our own words in Traditional: as official words, then our corrections for explanations, and 「 」 『 』 for “ ” ‘ ’. */
export function convertOwnWords(text: string): string {
  const official = convertOfficialWords(text);
  return converters().own(official);
}
