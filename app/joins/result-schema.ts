import type { ApiShape } from '@/lib/model/api-shapes';
import type { JsonSchema } from '@/lib/model/json-schema';

/** The named results of a calculator, each with its label. They are always the same, so any answer tells which. */
export const resultSchema = (
  results: ApiShape<'Reading'>['result'],
  labels: Readonly<Record<string, string>>,
): JsonSchema => {
  const properties = Object.keys(results).map((name) => [
    name,
    { $ref: '#/components/schemas/Value', description: labels[name] ?? name },
  ]);
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    required: Object.keys(results),
    additionalProperties: false,
  };
};
