import type { Computed, Reading, Result } from '@/lib/model/answer';
import { fenOf } from '@/lib/rules/fen-of';

/**
 * The ways to read a text, the one with the lowest `name` first. Those that come to the same are one,
 * the first of them, without an assumption: where the sum stays the same nothing is open.
 */
export const readingsApart = <R extends Result>(
  name: keyof R & string,
  ways: readonly [Reading<R>, ...Reading<R>[]],
): Computed<R>['readings'] => {
  const sumOf = ({ result }: Reading<R>): number => fenOf(result[name]);
  const apart = ways.filter((way, place) => ways.findIndex((other) => sumOf(other) === sumOf(way)) === place);
  const [first, ...others] = [...apart].sort((a, b) => sumOf(a) - sumOf(b));
  if (first === undefined || others.length === 0) return [{ ...ways[0], assumption: null }];
  return [first, ...others];
};
