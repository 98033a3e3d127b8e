import { holds } from '@/lib/forms/holds';
import { queryValueOf } from '@/lib/forms/query-value-of';
import { textsBeside } from '@/lib/forms/texts-beside';
import type { Condition, Field, Fields } from '@/lib/model/field';
import type { JsonSchema } from '@/lib/model/json-schema';

const patternOf = (texts: readonly string[]): JsonSchema => ({ pattern: `^(?:${texts.join('|')})$` });

/** What the value of its field must be for a condition to hold. */
const schemasOfValue = (condition: Condition, asked: Field): readonly JsonSchema[] => {
  const { field: _name, in: among, notIn: except, from, before, nonZero, ...others } = condition;
  // A further way to put a condition does not compile until it is written here.
  others satisfies Record<string, never>;
  const valuesOf = (texts: readonly string[]) => texts.map((text) => queryValueOf(asked, text));
  return [
    ...(among === undefined ? [] : [{ enum: valuesOf(among) }]),
    ...(except === undefined ? [] : [{ not: { enum: valuesOf(except) } }]),
    ...(from === undefined ? [] : [patternOf([...textsBeside(from, 'above'), from])]),
    ...(before === undefined ? [] : [patternOf(textsBeside(before, 'below'))]),
    ...(nonZero === undefined ? [] : [{ pattern: '[1-9]' }]),
  ];
};

const schemaOfValue = (condition: Condition, asked: Field): JsonSchema => {
  const [only = {}, ...others] = schemasOfValue(condition, asked);
  return others.length === 0 ? only : { allOf: [only, ...others] };
};

/** A field left empty counts as its default; without one no condition on it holds. */
const holdsWhenEmpty = (condition: Condition, { default: text }: Field): boolean =>
  text !== undefined && holds(condition, { [condition.field]: text });

const conditionSchema = (condition: Condition, fields: Fields): JsonSchema => {
  const { field } = condition;
  const asked = fields[field];
  if (asked === undefined) throw new RangeError(`a condition on ${field}, which is not asked`);
  return {
    properties: { [field]: schemaOfValue(condition, asked) },
    ...(holdsWhenEmpty(condition, asked) ? {} : { required: [field] }),
  };
};

/** The JSON Schema of the queries for which all these conditions hold. */
export const conditionsSchema = (conditions: readonly Condition[], fields: Fields): JsonSchema => {
  const [only = {}, ...others] = conditions.map((condition) => conditionSchema(condition, fields));
  return others.length === 0 ? only : { allOf: [only, ...others] };
};
