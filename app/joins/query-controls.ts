import type { Fields } from '@/lib/model/field';

/** What every address takes besides its own fields: for the API the script of its words, and the day of viewing. */
export const queryControls = {
  locale: { kind: 'choice', options: ['zh-Hans', 'zh-Hant'], default: 'zh-Hans' },
  asOf: { kind: 'date', optional: true },
} as const satisfies Fields;

/** The name of one of them. */
export type Control = keyof typeof queryControls;
