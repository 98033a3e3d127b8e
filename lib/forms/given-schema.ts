import type { Field, Fields, SingleField } from '@/lib/model/field';
import type { JsonSchema } from '@/lib/model/json-schema';

const givenSchemaOfSingle = (field: SingleField): JsonSchema => {
  switch (field.kind) {
    case 'money':
      return { type: 'string', pattern: '^[0-9]{1,8}\\.[0-9]{2}$' };
    case 'percent':
      return { type: 'number', minimum: 0, maximum: 100 };
    case 'count':
      return { type: 'integer', minimum: field.min, maximum: field.max };
    case 'date':
      return { type: 'string', format: 'date' };
    case 'month':
      return { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}$' };
    case 'choice':
      return { type: 'string', enum: field.options };
    case 'yes-no':
      return { type: 'boolean' };
  }
};

const givenSchemaOfField = (field: Field): JsonSchema =>
  field.kind === 'rows'
    ? { type: 'array', minItems: 1, maxItems: field.max, items: givenSchema(field.of) }
    : givenSchemaOfSingle(field);

/** The JSON Schema of what an answer says was given: normalised, defaults filled in, absent fields left out. */
export const givenSchema = (fields: Fields): JsonSchema => {
  const entries = Object.entries(fields);
  const always = entries.filter(([, { optional, requiredWhen }]) => !optional && requiredWhen === undefined);
  return {
    type: 'object',
    properties: Object.fromEntries(entries.map(([name, field]) => [name, givenSchemaOfField(field)])),
    required: always.map(([name]) => name),
    additionalProperties: false,
  };
};
