import 'server-only';

const digits = '一二三四五六七八九';

/** The value of a Chinese numeral from 一 to 九十九, or of Arabic digits; null for anything else. */
export function numeralValue(numeral: string): number | null {
  if (/^[1-9]\d*$/.test(numeral)) return Number(numeral);
  const match = /^(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/.exec(numeral);
  if (numeral === '' || match === null) return null;
  const [, tens, ten, ones] = match;
  const base = ten === undefined ? 0 : 10 * (tens === undefined ? 1 : digits.indexOf(tens) + 1);
  return base + (ones === undefined ? 0 : digits.indexOf(ones) + 1);
}
