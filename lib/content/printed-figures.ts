import 'server-only';

import { figuresIn } from '@/lib/content/figures-in';
import { numeralValue } from '@/lib/content/numeral-value';

/** The figures in official words: Arabic ones as `figuresIn` writes them, each percent also as points (提高10%), and Chinese numerals (三个月 is `3`). */
export function printedFigures(official: string): string[] {
  const figures = figuresIn(official);
  const points = figures
    .filter((figure) => figure.endsWith('%'))
    .map((figure) => figure.replace('%', '个百分点'));
  const numerals = [...official.matchAll(/[一二三四五六七八九十]+/g)].flatMap(([numeral]) => {
    const value = numeralValue(numeral);
    return value === null ? [] : [`${value}`];
  });
  return [...figures, ...points, ...numerals];
}
