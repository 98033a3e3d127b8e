import { patternUpTo } from '@/lib/forms/pattern-up-to';
import { queryValueOf } from '@/lib/forms/query-value-of';
import { DECIMAL } from '@/lib/forms/schema-of-field';
import type { Field } from '@/lib/model/field';
import type { JsonSchema } from '@/lib/model/json-schema';
import { MOST_TYPED_FEN } from '@/lib/rules/money';
import { WHOLE } from '@/lib/rules/percent';

const YEAR = '(?:19[0-9]{2}|20[0-9]{2}|2100)';

const decimalUpTo = (hundredths: number): JsonSchema => ({
  type: 'string',
  pattern: DECIMAL.source,
  allOf: [{ pattern: patternUpTo(hundredths) }],
});

const schemaOfKind = (field: Field): JsonSchema => {
  switch (field.kind) {
    case 'money':
      return decimalUpTo(field.most ?? MOST_TYPED_FEN);
    case 'percent':
      return decimalUpTo(WHOLE);
    case 'count':
      return { type: 'integer', minimum: field.min, maximum: field.max };
    case 'date':
      return { type: 'string', format: 'date', pattern: `^${YEAR}-[0-9]{2}-[0-9]{2}$` };
    case 'month':
      return { type: 'string', pattern: `^${YEAR}-(?:0[1-9]|1[0-2])$` };
    case 'choice':
      return { type: 'string', enum: field.options };
    case 'yes-no':
      return { type: 'boolean' };
  }
};

/**
 * The JSON Schema of one field in a query, as OpenAPI writes parameters: money and percents as the text that is typed,
 * counts as integers, yes-no as booleans. It takes what `schemaOfField` takes.
 */
export const querySchemaOfField = (field: Field): JsonSchema => ({
  ...schemaOfKind(field),
  ...(field.default === undefined ? {} : { default: queryValueOf(field, field.default) }),
});
