import { bareText, trimUnseen } from '@/lib/forms/bare-text';
import { COUNT, DATE, DECIMAL, MONTH } from '@/lib/forms/typed-shapes';
import type { CountField, SingleField } from '@/lib/model/field';

const GROUPED = /^[1-9][0-9]{0,2}(,[0-9]{3})+(\.[0-9]+)?$/;
const DAY_AS_TYPED =
  /^(\d{4})(?:-(\d{1,2})-(\d{1,2})|\/(\d{1,2})\/(\d{1,2})|\.(\d{1,2})\.(\d{1,2})|年(\d{1,2})月(\d{1,2})[日号號]|(\d{2})(\d{2}))$/;
const MONTH_AS_TYPED = /^(\d{4})(?:[-/.](\d{1,2})|年(\d{1,2})月份?|(\d{2}))$/;

const unitBehind = { age: /[岁歲]$/, year: /年$/, people: /人$/ };

const withoutCounted = ({ unit }: CountField, text: string): string =>
  unit === undefined ? text : trimUnseen(text.replace(unitBehind[unit], ''));

/** Without what may stand around a number: its sign of money before, its unit behind. */
const withoutUnit = (field: SingleField, text: string): string => {
  if (field.kind === 'money') return trimUnseen(text.replace(/^¥/, '').replace(/元$/, ''));
  if (field.kind === 'percent') return trimUnseen(text.replace(/%$/, ''));
  return field.kind === 'count' ? withoutCounted(field, text) : text;
};

/** A typed number without its unit, and without commas where they part groups of three. */
export const bareNumber = (field: SingleField, text: string): string => {
  const bare = withoutUnit(field, bareText(text));
  return GROUPED.test(bare) ? bare.replaceAll(',', '') : bare;
};

/** `2024/3/5` as 2024-03-05; empty where the text is not written as the pattern has it. */
const dashed = (pattern: RegExp, text: string): string => {
  const [, year = '', ...parts] = pattern.exec(bareText(text)) ?? [];
  const written = parts.filter((part) => part !== undefined);
  return [year, ...written.map((part) => part.padStart(2, '0'))].join('-');
};

const shapes: Readonly<Record<SingleField['kind'], RegExp>> = {
  money: DECIMAL,
  percent: DECIMAL,
  count: COUNT,
  date: DATE,
  month: MONTH,
  choice: /^/,
  'yes-no': /^/,
};

/** Whether a text has the plain shape of its kind; its limits are not looked at. */
export const isPlain = ({ kind }: SingleField, text: string): boolean => shapes[kind].test(text);

const shaped = (field: SingleField, text: string): string => {
  if (field.kind === 'date') return dashed(DAY_AS_TYPED, text);
  return field.kind === 'month' ? dashed(MONTH_AS_TYPED, text) : bareNumber(field, text);
};

/**
 * What was typed into a form, in plain shape where it can mean one thing only: `￥１，０００。5元` is 1000.5, `2024年3月5日` is
 * 2024-03-05; nothing but blanks is empty. Anything else stays exactly as it was typed, for `checkForm` to refuse. For pages only:
 * the API takes plain shapes and nothing else.
 */
export const plainText = (field: SingleField, text: string): string => {
  if (isPlain(field, text)) return text;
  if (trimUnseen(text) === '') return '';
  const plain = shaped(field, text);
  return isPlain(field, plain) ? plain : text;
};
