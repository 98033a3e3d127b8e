import type { Value } from '@/lib/model/step';
import type { Fen } from '@/lib/rules/money';

/** The fen of an amount; 0 for any other value, and for none. */
export const fenOf = (value: Value | undefined): Fen => (value?.unit === 'money' ? value.fen : 0);
