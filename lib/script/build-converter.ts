import 'server-only';

import {
  ConverterBuilder,
  ConverterFactory,
  type ConverterFunction,
  type LocalePreset,
} from 'opencc-js/core';
import * as preset from 'opencc-js/preset/cn2t';

import type { ScriptOverrides } from '@/lib/script/read-overrides';

/**
 * Builds the converter from Simplified to Traditional: OpenCC's phrases and characters with our
 * `before` entries among the phrases, Hong Kong variants, then our words and glyphs. Takes about 200 ms.
 */
export function buildConverter(overrides: ScriptOverrides): ConverterFunction {
  const convert = ConverterBuilder(presetWith(writeDictionary(overrides.before)))({ from: 'cn', to: 'hk' });
  const correct = ConverterFactory([Object.entries(overrides.words)], [Object.entries(overrides.glyphs)]);
  return (text) => correct(convert(text));
}

function presetWith(before: string): LocalePreset {
  const [simplified = [], ...variants] = preset.configs.s2hk?.conversionChain ?? [];
  // The first group ends with the table of single characters; the segmentation is by phrases only.
  const phrases = simplified.slice(0, -1);
  const s2hk = {
    segmentation: [before, ...phrases],
    conversionChain: [[before, ...simplified], ...variants],
  };
  return { from: preset.from, to: preset.to, configs: { s2hk } };
}

// OpenCC's own dictionaries are strings, and its segmentation takes only such.
function writeDictionary(entries: Readonly<Record<string, string>>): string {
  return Object.entries(entries)
    .map(([from, to]) => `${from} ${to}`)
    .join('|');
}
