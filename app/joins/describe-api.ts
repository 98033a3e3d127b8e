import { apiComponents, controlParameters } from '@/app/joins/api-components';
import { refTo } from '@/app/joins/ref-to';
import { ruleOperations } from '@/app/joins/rule-operations';
import { calculatorRoute, checkerRoute } from '@/app/joins/rule-route';
import { listNotices } from '@/lib/content/list-notices';
import { messagesOf } from '@/lib/i18n/messages-of';
import type { JsonSchema } from '@/lib/model/json-schema';
import type { Locale } from '@/lib/model/locale';

type Reading = {
  readonly tag?: string;
  readonly id: string;
  readonly summary: string;
  readonly schema: JsonSchema;
};

/** An address that is only read: it takes the script and the day. */
const reading = ({ tag, id, summary, schema }: Reading) => ({
  ...(tag === undefined ? {} : { tags: [tag] }),
  operationId: id,
  summary,
  parameters: controlParameters,
  responses: {
    '200': { description: summary, content: { 'application/json': { schema } } },
    '400': refTo('responses', 'InvalidQuery'),
  },
});

const noticeOperation = (locale: Locale) => {
  const { operations, parameters } = messagesOf(locale).api;
  const summary = operations.notice;
  const operation = reading({ tag: 'notices', id: 'notice', summary, schema: refTo('schemas', 'Notice') });
  const id = {
    name: 'id',
    in: 'path',
    required: true,
    description: parameters.notice,
    schema: { type: 'string', enum: listNotices().map((notice) => notice.id) },
  };
  return {
    ...operation,
    parameters: [id, ...controlParameters],
    responses: { ...operation.responses, '404': refTo('responses', 'NotFound') },
  };
};

const describe = async (locale: Locale, asOf: string) => {
  const { api, site } = messagesOf(locale);
  const { operations } = api;
  const list = (tag: string, shape: string, summary: string) => ({
    get: reading({ tag, id: tag, summary, schema: refTo('schemas', shape) }),
  });
  return {
    openapi: '3.1.1',
    info: { title: api.title, version: '1', description: api.description },
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    servers: [{ url: '/' }],
    tags: [
      { name: 'notices', description: site.notices },
      { name: 'calculators', description: site.calculators },
      { name: 'eligibility', description: site.eligibility },
    ],
    paths: {
      '/api/notices': list('notices', 'Notices', operations.notices),
      '/api/notices/{id}': { get: noticeOperation(locale) },
      '/api/calculators': list('calculators', 'Calculators', operations.calculators),
      ...(await ruleOperations(calculatorRoute, locale, asOf)),
      '/api/eligibility': list('eligibility', 'Checkers', operations.eligibility),
      ...(await ruleOperations(checkerRoute, locale, asOf)),
      '/api/openapi.json': {
        get: reading({ id: 'openapi', summary: operations.openapi, schema: { type: 'object' } }),
      },
    },
    components: apiComponents(locale),
  };
};

type Described = { readonly asOf: string; readonly document: Awaited<ReturnType<typeof describe>> };

/** Every worked case of every rule costs more than any single answer: the last description of each script is kept. */
const kept = new Map<Locale, Described>();

/**
 * The whole interface for programs as an OpenAPI 3.1 document, in words of one script and seen on a day. Parameters come
 * from the fields of the rules, examples from the scenarios of the notices: nothing is written here twice.
 */
export const describeApi = async (locale: Locale, asOf: string): Promise<Described['document']> => {
  const last = kept.get(locale);
  if (last?.asOf === asOf) return last.document;
  const document = await describe(locale, asOf);
  kept.set(locale, { asOf, document });
  return document;
};
