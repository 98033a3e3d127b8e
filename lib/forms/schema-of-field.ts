import * as z from 'zod/mini';
import { COUNT, DATE, DECIMAL, MONTH, YEARS } from '@/lib/forms/typed-shapes';
import type { CountField, MoneyField, SingleField } from '@/lib/model/field';
import { MOST_TYPED_FEN } from '@/lib/rules/money';
import { WHOLE } from '@/lib/rules/percent';

// zod probes `eval` otherwise, which a strict content policy reports as a violation.
z.config({ jitless: true });

const hundredthsOf = (text: string): number => {
  const [whole = '0', part = ''] = text.split('.');
  return Number(whole) * 100 + Number(part.padEnd(2, '0'));
};

/** A decimal with at most two places, as whole hundredths: "356.8" is 35680. */
const hundredths = (formatCode: string, most: number, tooLargeCode: string) =>
  z.pipe(
    z.string(formatCode).check(z.regex(DECIMAL, { error: formatCode, abort: true })),
    z.pipe(z.transform(hundredthsOf), z.number().check(z.lte(most, tooLargeCode))),
  );

const moneySchema = ({ most }: MoneyField) =>
  most === undefined
    ? hundredths('money-format', MOST_TYPED_FEN, 'money-too-large')
    : hundredths('money-format', most, 'money-above-most');

const isRealDate = (text: string): boolean => {
  const [, year, month, day] = DATE.exec(text) ?? [];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
};

const isYearInRange = (text: string): boolean => {
  const year = Number(text.slice(0, 4));
  return YEARS.first <= year && year <= YEARS.last;
};

const dateSchema = z
  .string('date-format')
  .check(
    z.regex(DATE, { error: 'date-format', abort: true }),
    z.refine(isRealDate, { error: 'date-unreal', abort: true }),
    z.refine(isYearInRange, 'date-range'),
  );

const monthSchema = z
  .string('month-format')
  .check(z.regex(MONTH, { error: 'month-format', abort: true }), z.refine(isYearInRange, 'date-range'));

const countSchema = ({ min, max }: CountField) =>
  z.pipe(
    z.string('count-format').check(z.regex(COUNT, { error: 'count-format', abort: true })),
    z.pipe(z.transform(Number), z.number().check(z.gte(min, 'count-range'), z.lte(max, 'count-range'))),
  );

const yesNoSchema = z.pipe(
  z.enum(['true', 'false'], 'yes-no'),
  z.transform((text) => text === 'true'),
);

const buildSchema = (field: SingleField) => {
  switch (field.kind) {
    case 'money':
      return moneySchema(field);
    case 'percent':
      return hundredths('percent-format', WHOLE, 'percent-too-large');
    case 'count':
      return countSchema(field);
    case 'date':
      return dateSchema;
    case 'month':
      return monthSchema;
    case 'choice':
      return z.enum(field.options, 'choice');
    case 'yes-no':
      return yesNoSchema;
  }
};

/** Building a schema costs more than checking with it: done once a field. */
const built = new WeakMap<SingleField, ReturnType<typeof buildSchema>>();

/**
 * The schema of one typed value, text in and checked value out: money in fen, percents in
 * hundredths, yes-no as boolean. Its error messages are codes, the keys of `errors` in the messages.
 * Nothing is trimmed. Patterns and limits: the conventions of the rules, see CONTRIBUTING.
 */
export const schemaOfField = (field: SingleField): ReturnType<typeof buildSchema> => {
  const schema = built.get(field) ?? buildSchema(field);
  built.set(field, schema);
  return schema;
};
