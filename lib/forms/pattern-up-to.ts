import { textsBeside } from '@/lib/forms/texts-beside';

const oneOf = (patterns: readonly string[]): string => `(?:${patterns.join('|')})`;

/** Wholes below this one, leading zeros apart. */
const wholesBelow = (whole: string): readonly string[] => [
  ...(whole.length === 1 ? [] : [`[0-9]{1,${whole.length - 1}}`]),
  ...textsBeside(whole, 'below'),
];

/** One or two places that are at most these two. */
const placesUpTo = (places: string): readonly string[] => [
  ...textsBeside(places.slice(0, 1), 'below'),
  places.slice(0, 1),
  ...textsBeside(places, 'below'),
  places,
];

/** A pattern of the decimals with two places at most that are not above so many hundredths; leading zeros are allowed. */
export const patternUpTo = (hundredths: number): string => {
  const whole = String(Math.floor(hundredths / 100));
  const places = String(hundredths % 100).padStart(2, '0');
  const below = wholesBelow(whole).map((pattern) => `${pattern}(?:\\.[0-9]{1,2})?`);
  return `^0*${oneOf([...below, `${whole}(?:\\.${oneOf(placesUpTo(places))})?`])}$`;
};
