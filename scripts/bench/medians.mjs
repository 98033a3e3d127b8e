// @ts-check

/** @param {number[]} values */
export const median = (values) => quantile(values, 0.5);

/** The value below which a share of all lies; between two of them, in proportion. @param {number[]} values @param {number} share */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}

/**
 * The median of the ratios of two measurements that were taken in turns: what loads the machine loads both of a pair.
 *
 * @param {number[]} values
 * @param {number[]} others
 */
export function medianRatio(values, others) {
  return median(values.map((value, round) => value / (others[round] ?? Number.NaN)));
}
