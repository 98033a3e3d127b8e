import { bareText } from '@/lib/forms/bare-text';
import { mayBecomeDay, mayBecomeMonth } from '@/lib/forms/may-become-day';
import type { CountField, SingleField } from '@/lib/model/field';
import { MOST_TYPED_FEN } from '@/lib/rules/money';
import { WHOLE } from '@/lib/rules/percent';

/** Digits, with commas between groups of three or without; the last group may be short. */
const WHOLE_BEGUN = /^(?:[0-9]{0,8}|[1-9][0-9]{0,2}(?:,[0-9]{3})*,[0-9]{0,3})$/;
const PLACES_BEGUN = /^(?:[0-9]{1,8}|[1-9][0-9]{0,2}(?:,[0-9]{3})+)[.。｡][0-9]{0,2}$/;
const COUNT_BEGUN = /^(?:0?|[1-9][0-9]{0,3}|[1-9],[0-9]{0,3})$/;
const MOST_DIGITS = 4;

/** How many digits are still due where the last group has fewer than three. */
const due = (text: string): number => {
  const at = text.lastIndexOf(',');
  return at < 0 ? 0 : 3 - (text.length - at - 1);
};

const mayBecomeAmount = (text: string, mostHundredths: number): boolean => {
  const digits = text.replaceAll(',', '').replace(/[。｡]/, '.');
  if (PLACES_BEGUN.test(text)) return Math.round(Number(digits) * 100) <= mostHundredths;
  // Every digit more makes it larger.
  return (
    WHOLE_BEGUN.test(text) && Number(digits.padEnd(digits.length + due(text), '0')) * 100 <= mostHundredths
  );
};

const mayBecomeCount = (text: string, { min, max }: CountField): boolean => {
  if (!COUNT_BEGUN.test(text)) return false;
  const digits = text.replace(',', '');
  const lengths = digits === '0' ? [1] : [1, 2, 3, MOST_DIGITS];
  return lengths
    .filter((length) => length >= digits.length + due(text))
    .some((length) => Number(digits.padEnd(length, '0')) <= max && min <= Number(digits.padEnd(length, '9')));
};

/**
 * Whether what is being typed may still become right by going on: `1000.`, `1,0`, `¥`, `2024年3`, the first digit of a year. Of what
 * is right already it says nothing.
 */
export const mayBecome = (field: SingleField, text: string): boolean => {
  const bare = bareText(text);
  switch (field.kind) {
    case 'money':
      return mayBecomeAmount(bare.replace(/^¥\s*/, ''), field.most ?? MOST_TYPED_FEN);
    case 'percent':
      return mayBecomeAmount(bare, WHOLE);
    case 'count':
      return mayBecomeCount(bare, field);
    case 'date':
      return mayBecomeDay(bare);
    case 'month':
      return mayBecomeMonth(bare);
    case 'choice':
    case 'yes-no':
      return bare === '';
  }
};
