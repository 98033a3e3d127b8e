import { patternUpTo } from '@/lib/forms/pattern-up-to';
import { queryValueOf } from '@/lib/forms/query-value-of';
import { DECIMAL } from '@/lib/forms/typed-shapes';
import type { Field, RowsField, SingleField } from '@/lib/model/field';
import type { JsonSchema } from '@/lib/model/json-schema';
import { MOST_TYPED_FEN } from '@/lib/rules/money';
import { WHOLE } from '@/lib/rules/percent';

const YEAR = '(?:19[0-9]{2}|20[0-9]{2}|2100)';

const decimalUpTo = (hundredths: number): JsonSchema => ({
  type: 'string',
  pattern: DECIMAL.source,
  allOf: [{ pattern: patternUpTo(hundredths) }],
});

const schemaOfSingle = (field: SingleField): JsonSchema => {
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

/** One cell within the text of a row, without its limits: those of a number cannot be written there. */
const patternOfCell = (field: SingleField): string => {
  switch (field.kind) {
    case 'choice':
      return `(?:${field.options.join('|')})`;
    case 'yes-no':
      return '(?:true|false)';
    case 'date':
      return `${YEAR}-[0-9]{2}-[0-9]{2}`;
    case 'month':
      return `${YEAR}-(?:0[1-9]|1[0-2])`;
    case 'count':
      return '(?:0|[1-9][0-9]{0,3})';
    case 'money':
    case 'percent':
      return DECIMAL.source.replace(/^\^|\$$/g, '');
  }
};

/** Rows: one text of cells with commas between, the name repeated for each. That dates exist and lie in a year is not said. */
const schemaOfRows = ({ of, max }: RowsField): JsonSchema => ({
  type: 'array',
  minItems: 1,
  maxItems: max,
  items: { type: 'string', pattern: `^${Object.values(of).map(patternOfCell).join(',')}$` },
});

const schemaOfKind = (field: Field): JsonSchema =>
  field.kind === 'rows' ? schemaOfRows(field) : schemaOfSingle(field);

/**
 * The JSON Schema of one field in a query, as OpenAPI writes parameters: money and percents as the text that is typed,
 * counts as integers, yes-no as booleans. It takes what `schemaOfField` takes; of rows also dates
 * that are on no calendar or in another year, and amounts that are too large.
 */
export const querySchemaOfField = (field: Field): JsonSchema => ({
  ...schemaOfKind(field),
  ...(field.default === undefined ? {} : { default: queryValueOf(field, field.default) }),
});
