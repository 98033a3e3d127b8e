import 'server-only';

import { ConverterBuilder, type ConverterFunction } from 'opencc-js/core';
import * as preset from 'opencc-js/preset/t2cn';

let convert: ConverterFunction | undefined;

/** Converts Traditional as this portal writes it back to Simplified, character by character (OpenCC hk2s). */
export function toSimplified(text: string): string {
  convert ??= ConverterBuilder(preset)({ from: 'hk', to: 'cn' });
  return convert(text);
}
