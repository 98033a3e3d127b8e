import { type Field, type Fields, mayBeLastDay } from '@/lib/model/field';

const onPage = (field: Field): Field => (mayBeLastDay(field) ? { ...field, optional: true } : field);

/** The questions of a rule as a page asks them: a day that may be the last one of the notice may be left out. The API asks for it. */
export const fieldsOnPage = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, onPage(field)]));
