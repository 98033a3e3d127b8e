import { z } from 'zod';
import { queryControls } from '@/app/joins/query-controls';
import { refTo } from '@/app/joins/ref-to';
import { querySchemaOfField } from '@/lib/forms/query-schema-of-field';
import { messagesOf } from '@/lib/i18n/messages-of';
import { apiShapes } from '@/lib/model/api-shapes';
import type { JsonSchema } from '@/lib/model/json-schema';
import type { Locale } from '@/lib/model/locale';

/** The JSON Schema of every shape, each written once. */
const shapeSchemas = (): readonly (readonly [string, JsonSchema])[] => {
  const shapes = z.registry<{ id: string }>();
  for (const [id, shape] of Object.entries(apiShapes)) shapes.add(shape, { id });
  const { schemas } = z.toJSONSchema(shapes, { uri: (id) => `#/components/schemas/${id}` });
  return Object.entries(schemas).map(([id, { $schema: _dialect, $id: _address, ...schema }]) => [id, schema]);
};

/** What every address of the API takes besides its own: the script and the day. */
export const controlParameters = [refTo('parameters', 'locale'), refTo('parameters', 'asOf')];

/** The parts of the OpenAPI document that several paths share, in words of one script. */
export const apiComponents = (locale: Locale) => {
  const { parameters, responses, shapes } = messagesOf(locale).api;
  const wordsOf: Readonly<Record<string, string>> = shapes;
  const control = (name: keyof typeof queryControls) => ({
    name,
    in: 'query',
    description: parameters[name],
    schema: querySchemaOfField(queryControls[name]),
  });
  const refused = (description: string, shape: string) => ({
    description,
    content: { 'application/problem+json': { schema: refTo('schemas', shape) } },
  });
  return {
    schemas: Object.fromEntries(
      shapeSchemas().map(([id, schema]) => [id, { description: wordsOf[id], ...schema }]),
    ),
    parameters: { locale: control('locale'), asOf: control('asOf') },
    responses: {
      InvalidQuery: refused(responses.invalid, 'InvalidQuery'),
      NotFound: refused(responses.notFound, 'NotFound'),
    },
  };
};
