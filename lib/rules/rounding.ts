import type { Fen } from '@/lib/rules/money';
import { WHOLE } from '@/lib/rules/percent';

/**
 * Half up to the fen: 0.5 fen becomes 1. Used for every amount a fund pays; no notice gives a
 * rounding, this one is ours. Takes ten-thousandths of a fen, not negative.
 */
export const halfUpToFen = (tenThousandthsOfFen: number): Fen =>
  Math.floor((tenThousandthsOfFen + WHOLE / 2) / WHOLE);

/** Down to the fen: 0.9 fen becomes 0. Used for ceilings. Takes ten-thousandths of a fen, not negative. */
export const downToFen = (tenThousandthsOfFen: number): Fen => Math.floor(tenThousandthsOfFen / WHOLE);
