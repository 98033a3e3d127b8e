import type { Pairs } from '@/lib/forms/typed';
import { withoutGluedEnd } from '@/lib/forms/without-glued-end';

type Pair = readonly [string, string];

/** Of a row, which is written with commas, those at the end part nothing: `a,b,` and `a,b` are the same. */
const withoutGlued = ([name, value]: Pair): Pair =>
  value === '' ? [withoutGluedEnd(name), ''] : [name, withoutGluedEnd(value)];

/**
 * The query of a page's address, without what a chat glued behind it. The last value of a name that comes several times
 * may have stood at the end too: a framework hands such values on together.
 */
export const pagePairs = (pairs: Pairs): readonly Pair[] => {
  const all = [...pairs];
  const isLastOfSeveral = (name: string, place: number) =>
    all.findIndex(([other]) => other === name) < place &&
    all.findLastIndex(([other]) => other === name) === place;
  return all
    .map((pair, place) =>
      place === all.length - 1 || isLastOfSeveral(pair[0], place) ? withoutGlued(pair) : pair,
    )
    .filter(([name]) => name !== '');
};
