import type { Field, Fields, Input, InputRow, InputValue } from '@/lib/model/field';

const notAfter = (value: string, last: string): string => (value > last ? last : value);

/** The same day of another year; the end of February where that year has no 29th. */
const inYear = (date: string, year: string): string => {
  const moved = `${year}${date.slice(4)}`;
  const isReal = new Date(`${moved}T00:00:00Z`).toISOString().startsWith(moved);
  return isReal ? moved : `${year}-02-28`;
};

const moveRow = (row: InputRow, name: string, lastDay: string): InputRow => {
  const { [name]: date } = row;
  if (typeof date !== 'string') return row;
  const year = notAfter(date.slice(0, 4), lastDay.slice(0, 4));
  return { ...row, [name]: notAfter(inYear(date, year), lastDay) };
};

const moveValue = (field: Field, value: InputValue, lastDay: string): InputValue => {
  if (field.kind === 'date' && typeof value === 'string') return notAfter(value, lastDay);
  if (field.kind === 'month' && typeof value === 'string') return notAfter(value, lastDay.slice(0, 7));
  if (field.kind === 'rows' && field.inYear !== undefined && Array.isArray(value)) {
    const { date } = field.inYear;
    return value.map((row: InputRow) => moveRow(row, date, lastDay));
  }
  return value;
};

/** The fields that hold the year in which the rows of another field lie. */
const yearsOf = (fields: Fields): readonly string[] =>
  Object.values(fields).flatMap((field) =>
    field.kind === 'rows' && field.inYear !== undefined ? [field.inYear.year] : [],
  );

/**
 * The same case on the last day on which a notice answered (yyyy-mm-dd): what is later is moved back to it, a year of rows
 * to its year. Everything else is as it was given.
 */
export const onLastDay = (fields: Fields, input: Input, lastDay: string): Input => {
  const years = yearsOf(fields);
  const moved = Object.entries(fields).map(([name, field]): [string, InputValue] => {
    const value = input[name];
    if (!years.includes(name) || typeof value !== 'number') return [name, moveValue(field, value, lastDay)];
    return [name, Math.min(value, Number(lastDay.slice(0, 4)))];
  });
  return { ...input, ...Object.fromEntries(moved) };
};
