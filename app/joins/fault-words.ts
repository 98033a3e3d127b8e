import type { Messages } from '@/lib/i18n/messages-of';
import type { Conflict, Field, Fields } from '@/lib/model/field';

type Code = keyof Messages['errors'];

const ofNumbers = ['number-words', 'number-sign', 'number-blank', 'number-comma', 'number-point'] as const;
const ofRows = ['required-rows', 'rows-too-many', 'rows-wrong', 'row-empty', 'date-not-in-year'] as const;

/** The faults that an answer of each kind may have. */
const faultsOf: Readonly<Record<Field['kind'], readonly Code[]>> = {
  money: ['money-format', 'money-too-large', 'money-above-most', 'required-money', ...ofNumbers],
  percent: ['percent-format', 'percent-too-large', 'required-percent', ...ofNumbers],
  count: ['count-format', 'count-range', 'required-count', ...ofNumbers],
  date: ['date-format', 'date-unreal', 'date-range', 'required-date'],
  month: ['month-format', 'date-range', 'required-month'],
  choice: ['choice', 'choice-list', 'required-choice'],
  'yes-no': ['yes-no', 'required-choice'],
  rows: ofRows,
};

const kindsIn = (fields: Fields): readonly Field['kind'][] =>
  Object.values(fields).flatMap((field) => [
    field.kind,
    ...(field.kind === 'rows' ? Object.values(field.of).map(({ kind }) => kind) : []),
  ]);

/** The words for the faults that a form of these fields can have, and the day of viewing beside them: a page carries no others. */
export const faultWords = (
  errors: Messages['errors'],
  fields: Fields,
  conflicts: readonly Conflict[],
): Readonly<Record<string, string>> => {
  const codes = new Set<string>([
    ...['unknown', 'repeated', ...faultsOf.date],
    ...kindsIn(fields).flatMap((kind) => faultsOf[kind]),
    ...conflicts.map(({ code }) => code),
  ]);
  return Object.fromEntries(Object.entries(errors).filter(([code]) => codes.has(code)));
};
