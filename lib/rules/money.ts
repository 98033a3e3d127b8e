/** An amount in integer fen (1 yuan = 100 fen). */
export type Fen = number;

/** The most a person may type: 10,000,000.00 yuan. A limit of input, not of sums. */
export const MOST_TYPED_FEN: Fen = 1_000_000_000;

const MONEY = /^([0-9]+)(?:\.([0-9]{1,2}))?$/;

/**
 * Fen of a decimal string of yuan such as "356.8" or "4500.00".
 * @throws RangeError where the text is not digits with at most two decimals.
 */
export const parseMoney = (text: string): Fen => {
  const match = MONEY.exec(text);
  if (match === null) throw new RangeError(`not an amount of yuan: ${text}`);
  const [, yuan = '', fen = ''] = match;
  return Number(yuan) * 100 + Number(fen.padEnd(2, '0'));
};

/** Yuan with exactly two decimals: 123450 is "1234.50", -5 is "-0.05". */
export const formatMoney = (fen: Fen): string => {
  const sign = fen < 0 ? '-' : '';
  const whole = Math.trunc(Math.abs(fen) / 100);
  return `${sign}${whole}.${String(Math.abs(fen) % 100).padStart(2, '0')}`;
};
