import { hasUnseen } from '@/lib/forms/bare-text';
import { bareNumber } from '@/lib/forms/plain-text';
import type { SingleField } from '@/lib/model/field';

/** More digits than any amount has. */
const TOO_LONG = /^[0-9]{9,}(\.[0-9]{1,2})?$/;

const tooLarge = (field: SingleField): string => {
  if (field.kind === 'money') return field.most === undefined ? 'money-too-large' : 'money-above-most';
  return field.kind === 'percent' ? 'percent-too-large' : 'count-range';
};

const reasons: readonly { readonly code: string; readonly isFoundIn: (text: string) => boolean }[] = [
  { code: 'number-words', isFoundIn: (text) => /[〇零一二两兩三四五六七八九十百千万萬亿億半成]/.test(text) },
  { code: 'number-sign', isFoundIn: (text) => /[+\-−–—±]/.test(text) },
  { code: 'number-blank', isFoundIn: hasUnseen },
  { code: 'number-comma', isFoundIn: (text) => /[,、]/.test(text) },
];

const hasStrayPoint = (text: string): boolean => /^[0-9.。｡]+$/.test(text) && !/^[0-9]+[.][0-9]+$/.test(text);

/**
 * Why a text that has not the shape of its kind is unclear, as a key of `errors` in the messages: the comma of `1,5`, the points of
 * `1.000.000`, `一千` in words. Undefined where there is no more to say than what the shape is.
 */
export const whyUnclear = (field: SingleField, text: string): string | undefined => {
  if (field.kind !== 'money' && field.kind !== 'percent' && field.kind !== 'count') return undefined;
  const bare = bareNumber(field, text);
  if (TOO_LONG.test(bare)) return tooLarge(field);
  if (field.kind !== 'count' && hasStrayPoint(bare)) return 'number-point';
  return reasons.find(({ isFoundIn }) => isFoundIn(bare))?.code;
};
