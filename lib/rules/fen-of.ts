import type { Value } from '@/lib/model/step';
import type { Fen } from '@/lib/rules/money';

/** The fen of an amount. @throws TypeError for any other value, and for none: nobody's missing figure is 0. */
export const fenOf = (value: Value | undefined): Fen => {
  if (value?.unit !== 'money') throw new TypeError(`${value?.unit ?? 'nothing'} is no amount of money`);
  return value.fen;
};
