// The arithmetic of the second opinion, on its own so that it shares no fault with the rules: whole
// hundredths as bigint (fen of a yuan, hundredths of a percent), typed text in, text or number out.

/** "356.8" yuan is 35680n fen, "12.5" percent 1250n. Refuses what was not given. */
export const hundredths = (typed: string | undefined): bigint => {
  if (typed === undefined) throw new TypeError('reads what was not given');
  const [whole = '', decimals = ''] = typed.split('.');
  return BigInt(whole + decimals.padEnd(2, '0'));
};

/** An amount for which the description of the rules says "=0": left empty it is nothing. */
export const hundredthsOrNone = (typed: string | undefined): bigint =>
  typed === undefined ? 0n : hundredths(typed);

/** 35680n is "356.80". */
export const decimal = (amount: bigint): string => `${amount / 100n}.${`${amount % 100n}`.padStart(2, '0')}`;

/** 1250n is 12.5. */
export const percentNumber = (percent: bigint): number => Number(decimal(percent));

/** A percent of an amount, rounded half up to the fen. */
export const partOf = (fen: bigint, percent: bigint): bigint => {
  const [whole, rest] = [(fen * percent) / 10_000n, (fen * percent) % 10_000n];
  return rest * 2n < 10_000n ? whole : whole + 1n;
};

/** A percent of an amount, rounded down to the fen. */
export const partOfAtMost = (fen: bigint, percent: bigint): bigint => (fen * percent) / 10_000n;

export const least = (a: bigint, b: bigint): bigint => (b < a ? b : a);

export const most = (a: bigint, b: bigint): bigint => (b > a ? b : a);

/** What is left of `a` after `b`, never below 0. */
export const remainder = (a: bigint, b: bigint): bigint => most(0n, a - b);
