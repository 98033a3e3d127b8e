import type { NoValue } from '@/lib/model/step';

type Figure =
  | { readonly unit: 'money'; readonly fen: number }
  | { readonly unit: 'percent'; readonly hundredths: number }
  | NoValue;

/** The fen of an amount, the hundredths of a percent; null where there is no figure. */
export const figureOrNull = (value: Figure): number | null => {
  if (value.unit === 'none') return null;
  return value.unit === 'money' ? value.fen : value.hundredths;
};
