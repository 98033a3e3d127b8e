import { conditionsSchema } from '@/lib/forms/conditions-schema';
import { isAlwaysRequired } from '@/lib/forms/is-always-required';
import { querySchemaOfField } from '@/lib/forms/query-schema-of-field';
import type { Conflict, Fields } from '@/lib/model/field';
import type { JsonSchema } from '@/lib/model/json-schema';

/** A field is required where its conditions hold; one with a default never lacks. */
const conditionalRequirements = (fields: Fields): readonly JsonSchema[] =>
  Object.entries(fields).flatMap(([name, { requiredWhen, default: text }]) =>
    requiredWhen === undefined || text !== undefined
      ? []
      : [
          {
            if: conditionsSchema(requiredWhen, fields),
            // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
            then: { required: [name] },
          },
        ],
  );

/**
 * The JSON Schema (2020-12) of the query of a rule, as an object of its parameters: each field, what is required always,
 * what is required where conditions hold, and answers that cannot both be true. `describe` gives the words of a field.
 * It takes exactly what `checkTyped` takes.
 */
export const querySchema = (
  fields: Fields,
  conflicts: readonly Conflict[],
  describe: (name: string) => string,
): JsonSchema => {
  const entries = Object.entries(fields);
  const all = [
    ...conditionalRequirements(fields),
    ...conflicts.map(({ when }) => ({ not: conditionsSchema(when, fields) })),
  ];
  return {
    type: 'object',
    properties: Object.fromEntries(
      entries.map(([name, field]) => [name, { description: describe(name), ...querySchemaOfField(field) }]),
    ),
    required: entries.filter(([, field]) => isAlwaysRequired(field)).map(([name]) => name),
    additionalProperties: false,
    ...(all.length === 0 ? {} : { allOf: all }),
  };
};
