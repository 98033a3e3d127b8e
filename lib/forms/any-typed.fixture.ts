import fc from 'fast-check';
import { type Typed, type TypedValue, typedText } from '@/lib/forms/typed';
import type { Fields, RowsField, SingleField } from '@/lib/model/field';
import type { RuleFigure } from '@/lib/model/rule-parameters';
import { addDays } from '@/lib/rules/add-days';
import { MOST_TYPED_FEN } from '@/lib/rules/money';

const textOfHundredths = (hundredths: number): string => (hundredths / 100).toFixed(2);

const anyMoney = (most: number) =>
  fc
    .oneof(...[0, 10_00, 10_000_00, 10_000_000_00].map((fen) => fc.nat(Math.min(fen, most))))
    .map(textOfHundredths);

/** The options of a choice on which it depends what else is asked: among eighty they would hardly ever come. */
const optionsThatDecide = (name: string, fields: Fields): readonly string[] =>
  Object.values(fields)
    .flatMap(({ requiredWhen = [], askedWhen = [] }) => [...requiredWhen, ...askedWhen])
    .flatMap((condition) => (condition.field === name ? [condition.in ?? [], condition.notIn ?? []] : []))
    .flat();

const anyChoice = (name: string, options: readonly string[], fields: Fields): fc.Arbitrary<string> => {
  const deciding = options.filter((option) => optionsThatDecide(name, fields).includes(option));
  const any = fc.constantFrom(...options);
  return deciding.length === 0
    ? any
    : fc.oneof({ weight: 3, arbitrary: any }, { weight: 1, arbitrary: fc.constantFrom(...deciding) });
};

/** A right value of a single field, dates and months among these days. */
export const anySingle = (field: SingleField, days: readonly string[]): fc.Arbitrary<string> => {
  switch (field.kind) {
    case 'date':
      return fc.constantFrom(...days);
    case 'month':
      return fc.constantFrom(...days.map((day) => day.slice(0, 7)));
    case 'money':
      return anyMoney(field.most ?? MOST_TYPED_FEN);
    case 'percent':
      return fc.nat(10_000).map(textOfHundredths);
    case 'count':
      return fc.integer({ min: field.min, max: field.max }).map(String);
    case 'choice':
      return fc.constantFrom(...field.options);
    case 'yes-no':
      return fc.constantFrom('true', 'false');
  }
};

/** The years of these days. */
const anyYear = (days: readonly string[]) => fc.constantFrom(...new Set(days.map((day) => day.slice(0, 4))));

/** A few rows, their dates in the year that was typed. */
const anyRows = (
  { of, inYear }: RowsField,
  days: readonly string[],
  typed: Typed,
): fc.Arbitrary<TypedValue> => {
  const year = inYear === undefined ? undefined : typedText(typed, inYear.year);
  const within = days.map((day) => (year === undefined ? day : `${year}${day.slice(4)}`));
  const cells = Object.entries(of).map(([name, field]) => [name, anySingle(field, within)] as const);
  const row = fc.record<Record<string, string>>(Object.fromEntries(cells));
  return fc.array(row, { minLength: 1, maxLength: 4 });
};

/** The day itself, the day before and the day after. */
const around = (day: string): string[] => [-1, 0, 1].map((offset) => addDays(day, offset));

/** A day, others a few days and more than a week before it, and one years away: some rules ask how far days are apart. */
const usualDays = ['2021-06-19', '2021-06-23', '2021-06-28', '2021-07-01', '2025-07-01'];

/** The days on which something changes by these figures, with the days before and after them. */
export const daysOfChange = (figures: readonly RuleFigure[]): readonly string[] => {
  const days = figures.flatMap(({ unit, value, from, to }) => [
    ...[from, to].filter((day) => day !== null),
    ...(unit === 'date' && typeof value === 'string' ? [value] : []),
  ]);
  return [...new Set([...usualDays, ...days.flatMap(around)])].sort();
};

/** Well-formed input of a rule as a person may type it; what may be left empty sometimes is. Conflicts are possible. */
export const anyTyped = (fields: Fields, days: readonly string[]): fc.Arbitrary<Typed> => {
  const rows = Object.entries(fields).flatMap(([name, field]) =>
    field.kind === 'rows' ? [[name, field] as const] : [],
  );
  const years = rows.map(([, { inYear }]) => inYear?.year);
  const texts = Object.entries(fields).flatMap(([name, field]) => {
    if (field.kind === 'rows') return [];
    if (field.kind === 'choice') return [[name, anyChoice(name, field.options, fields)] as const];
    return [[name, years.includes(name) ? anyYear(days) : anySingle(field, days)] as const];
  });
  const requiredKeys = texts
    .map(([name]) => name)
    .filter((name) => fields[name]?.optional === undefined && fields[name]?.default === undefined);
  return fc.record<Record<string, string>>(Object.fromEntries(texts), { requiredKeys }).chain((single) => {
    const lists = rows.map(([name, field]) => [name, anyRows(field, days, single)] as const);
    return fc
      .record<Record<string, TypedValue>>(Object.fromEntries(lists))
      .map((typed) => ({ ...single, ...typed }));
  });
};
