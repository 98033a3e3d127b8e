const DIGIT = /[0-9]/g;

const classOf = (least: number, most: number): string => (least === most ? `${least}` : `[${least}-${most}]`);

/** The digits below this one, or above it; none below 0 and above 9. */
const digitsBeside = (digit: string, side: 'below' | 'above'): string | undefined => {
  const value = Number(digit);
  if (side === 'below') return value === 0 ? undefined : classOf(0, value - 1);
  return value === 9 ? undefined : classOf(value + 1, 9);
};

/**
 * Patterns that together match the texts which differ from this one in their digits only and sort before it
 * (`below`) or after it (`above`): 2024-01 has above it `[3-9]…`, `2[1-9]…`, and so on place by place.
 */
export const textsBeside = (text: string, side: 'below' | 'above'): readonly string[] =>
  [...text.matchAll(DIGIT)].flatMap(({ 0: digit, index }) => {
    const beside = digitsBeside(digit, side);
    const rest = text.slice(index + 1).replaceAll(DIGIT, '[0-9]');
    return beside === undefined ? [] : [`${text.slice(0, index)}${beside}${rest}`];
  });
