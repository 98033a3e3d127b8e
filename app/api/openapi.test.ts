import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { askApi } from '@/app/api/api.fixture';
import { listNotices } from '@/lib/content/list-notices';
import { jsonSchemas } from '@/lib/forms/json-schemas.fixture';
import { pairsOf } from '@/lib/forms/pairs-of';
import { locales } from '@/lib/i18n/locale-of';
import { messagesOf } from '@/lib/i18n/messages-of';
import { calculatorWords, checkerWords } from '@/lib/i18n/rule-words';
import { allCalculators, allCheckers } from '@/lib/rules/all-rules.fixture';
import { isAbout } from '@/lib/rules/is-about';

const exampleSchema = z.strictObject({ summary: z.string().min(1), value: z.unknown() });
const parameterSchema = z.looseObject({
  name: z.string(),
  in: z.enum(['query', 'path']),
  required: z.boolean().optional(),
  description: z.string().min(1),
  schema: z.record(z.string(), z.unknown()),
  examples: z.record(z.string(), exampleSchema).optional(),
});
const referenceSchema = z.strictObject({ $ref: z.string() });
const operationSchema = z.looseObject({
  operationId: z.string(),
  summary: z.string().min(1),
  parameters: z.array(z.union([referenceSchema, parameterSchema])),
  responses: z.looseObject({
    '200': z.strictObject({
      description: z.string().min(1),
      content: z.strictObject({
        'application/json': z.strictObject({
          schema: z.record(z.string(), z.unknown()),
          examples: z.record(z.string(), exampleSchema).optional(),
        }),
      }),
    }),
  }),
});
const documentSchema = z.looseObject({
  openapi: z.string(),
  paths: z.record(z.string(), z.strictObject({ get: operationSchema })),
  components: z.looseObject({
    schemas: z.record(z.string(), z.looseObject({ description: z.string().min(1) })),
    parameters: z.record(z.string(), parameterSchema),
  }),
});

const asOf = '2026-11-21';
const read = async (locale: string) => {
  const body: unknown = await (await askApi(`/api/openapi.json?locale=${locale}&asOf=${asOf}`)).json();
  return { body: z.record(z.string(), z.unknown()).parse(body), document: documentSchema.parse(body) };
};
const documents = {
  'zh-Hans': await read('zh-Hans'),
  'zh-Hant': await read('zh-Hant'),
};

const rules = [
  ...allCalculators.map(({ key, rule }) => ({
    path: `/api/calculators/${key}`,
    kind: 'calculator',
    key,
    rule,
    wordsIn: calculatorWords,
  })),
  ...allCheckers.map(({ key, rule }) => ({
    path: `/api/eligibility/${key}`,
    kind: 'checker',
    key,
    rule,
    wordsIn: checkerWords,
  })),
];

const schemas = jsonSchemas();

type Document = z.infer<typeof documentSchema>;

/** A check of values against a schema of the document: their faults, none where they have the shape. */
const checkedBy = (schema: object | undefined, { components }: Document) => {
  const whole = JSON.stringify({ ...schema, $defs: components.schemas });
  const validate = schemas.compile(JSON.parse(whole.replaceAll('#/components/schemas/', '#/$defs/')));
  return (value: unknown) => (validate(value) ? [] : validate.errors);
};

const answerSchema = (path: string, { paths }: Document) =>
  paths[path]?.get.responses['200'].content['application/json'].schema;

const scenarios = listNotices().flatMap((notice) => notice.scenarios);

describe.each(locales)('the description in %s', (locale) => {
  const { body, document } = documents[locale];
  const answersOf = (path: string) => checkedBy(answerSchema(path, document), document);
  const shape = (name: string) => checkedBy(document.components.schemas[name], document);

  test('is a valid OpenAPI 3.1 document', { timeout: 30_000 }, async () => {
    const { valid, errors } = await new Validator().validate(structuredClone(body));
    expect(errors).toBeUndefined();
    expect(valid).toBe(true);
    expect(document.openapi).toMatch(/^3\.1\./);
  });

  test('has only schemas that hold as JSON Schema 2020-12, with no reference that leads nowhere', () => {
    const parameters = Object.values(document.paths).flatMap(({ get }) =>
      get.parameters.flatMap((parameter) =>
        'schema' in parameter ? [JSON.stringify(parameter.schema)] : [],
      ),
    );
    for (const schema of new Set(parameters)) expect(() => schemas.compile(JSON.parse(schema))).not.toThrow();
    const shapes = Object.keys(document.components.schemas);
    const all = { allOf: shapes.map((name) => ({ $ref: `#/components/schemas/${name}` })) };
    expect(() => checkedBy(all, document)).not.toThrow();
  });

  test('names every address of the API, each operation once', () => {
    expect(Object.keys(document.paths).toSorted()).toEqual(
      [
        ...['/api/notices', '/api/notices/{id}', '/api/calculators', '/api/eligibility', '/api/openapi.json'],
        ...rules.map(({ path }) => path),
      ].toSorted(),
    );
    const ids = Object.values(document.paths).map(({ get }) => get.operationId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(['/api/notices', '/api/calculators', '/api/eligibility', '/api/openapi.json'])(
    'describes what %s answers',
    async (path) => {
      const answer = await askApi(`${path}?locale=${locale}&asOf=${asOf}`);
      expect(answersOf(path)(await answer.json())).toEqual([]);
    },
  );

  test.each(listNotices().map(({ id }) => id))('describes the notice %s', async (id) => {
    const answer = await askApi(`/api/notices/${id}?locale=${locale}`);
    expect(answersOf('/api/notices/{id}')(await answer.json())).toEqual([]);
  });

  test('describes what is refused', async () => {
    const invalid = shape('InvalidQuery');
    const notFound = shape('NotFound');
    for (const { path } of rules) {
      expect(invalid(await (await askApi(`${path}?locale=${locale}&colour=red`)).json())).toEqual([]);
    }
    for (const path of ['/api/notices/jinan-1999', '/api/calculators/x', '/api/eligibility/x', '/api/x']) {
      expect(notFound(await (await askApi(`${path}?locale=${locale}`)).json())).toEqual([]);
    }
  });

  describe.each(rules)('$path', ({ path, kind, key, rule, wordsIn }) => {
    const operation = document.paths[path]?.get;
    const own = (operation?.parameters ?? []).flatMap((parameter) =>
      'name' in parameter ? [parameter] : [],
    );
    const examples = operation?.responses['200'].content['application/json'].examples ?? {};
    const cases = scenarios.filter((scenario) => isAbout(scenario, rule));
    const faultsOf = answersOf(path);

    test('takes the fields of its rule, the script and the day', () => {
      const declared = Object.entries(rule.fields).map(([name, field]) => ({
        name,
        in: 'query',
        required: !('optional' in field || 'default' in field || 'requiredWhen' in field),
      }));
      expect(own.map(({ name, in: where, required }) => ({ name, in: where, required }))).toEqual(declared);
      expect(operation?.parameters.slice(own.length)).toEqual([
        { $ref: '#/components/parameters/locale' },
        { $ref: '#/components/parameters/asOf' },
      ]);
      const words: Readonly<Record<string, { label: string } | undefined>> = wordsIn(locale, key).fields;
      for (const { name, description } of own) expect(description).toContain(words[name]?.label);
      expect(operation?.summary).toBe(wordsIn(locale, key).title);
    });

    test('shows every worked case of its notice, by name, with what it is asked', () => {
      expect(Object.keys(examples)).toEqual(cases.map(({ id }) => id));
      for (const { name, schema, examples: given = {} } of own) {
        const asked = cases.filter(({ input }) => name in input).map(({ id }) => id);
        expect(Object.keys(given)).toEqual(asked);
        const validate = schemas.compile(schema);
        for (const { value } of Object.values(given)) expect(validate(value), name).toBe(true);
      }
    });

    test.each(cases)('answers $id with what it shows, in the shape it describes', async ({ id, input }) => {
      const query = new URLSearchParams([...pairsOf(input), ['locale', locale], ['asOf', asOf]]);
      const answer: unknown = await (await askApi(`${path}?${query}`)).json();
      expect(examples[id]?.value).toEqual(answer);
      expect(answer).toMatchObject({ [kind]: key });
      expect(faultsOf(answer)).toEqual([]);
    });

    test('says which parameters may be left out though the notice does not give them, and where alone they matter', () => {
      const { api } = messagesOf(locale);
      for (const { name, description } of own) {
        const field = rule.fields[name];
        expect(description.includes(api.optional), name).toBe(field?.optional === true);
        const [when = ''] = api.askedWhen.split('{');
        expect(description.includes(when), name).toBe(field?.askedWhen !== undefined);
      }
    });

    test('describes no other shape', () => {
      const [answer = {}] = Object.values(examples).map(({ value }) => Object(value));
      for (const change of [{ status: 'unknown' }, { [kind]: 'other' }, { draft: 'no' }, { more: 1 }]) {
        expect(faultsOf({ ...answer, ...change })).not.toEqual([]);
      }
    });
  });

  describe.each(['calculators', 'eligibility'])('/api/%s', (list) => {
    const entrySchema = z.object({
      id: z.string(),
      title: z.string(),
      notice: z.string(),
      clauses: z.array(z.string()),
      url: z.string(),
      parameters: z.looseObject({
        $schema: z.literal('https://json-schema.org/draft/2020-12/schema'),
        properties: z.record(z.string(), z.looseObject({ description: z.string() })),
      }),
    });

    test('lists every rule of the catalogue with its fields in words', async () => {
      const answer = await askApi(`/api/${list}?locale=${locale}&asOf=${asOf}`);
      const lists = z.record(z.string(), z.array(entrySchema)).parse(await answer.json());
      const entries = Object.values(lists).flat();
      const ofKind = rules.filter(({ path }) => path.startsWith(`/api/${list}/`));
      expect(entries.map(({ id }) => id)).toEqual(ofKind.map(({ key }) => key));
      for (const { key, rule, wordsIn } of ofKind) {
        const words = wordsIn(locale, key);
        const entry = entries.find(({ id }) => id === key);
        expect(entry).toMatchObject({
          title: words.title,
          notice: rule.notice,
          clauses: rule.clauses,
          url: `/${locale}/${list}/${key}`,
        });
        const { properties = {}, ...schema } = entry?.parameters ?? {};
        expect(Object.keys(properties)).toEqual([...Object.keys(rule.fields), 'locale', 'asOf']);
        for (const [name, { label }] of Object.entries(words.fields))
          expect(properties[name]?.description).toBe(label);
        expect(schemas.validateSchema({ properties, ...schema })).toBe(true);
      }
    });
  });
});

const answerWithReadings = z.looseObject({
  readings: z.array(z.looseObject({ result: z.record(z.string(), z.json()) })).min(1),
});

describe.each(allCalculators)('what may be null of $key', ({ key, rule }) => {
  const { document } = documents['zh-Hans'];
  const path = `/api/calculators/${key}`;
  const words = calculatorWords('zh-Hans', key);
  const mayBeNull = (name: string) =>
    Object.keys(words.formulas ?? {}).some((formula) => formula.split('-')[0] === name);
  const worked = scenarios.filter(
    (scenario) => isAbout(scenario, rule) && scenario.expected.status === 'computed',
  );
  const answers = async () =>
    Promise.all(
      worked.map(async ({ input }) => {
        const asked = await askApi(`${path}?${new URLSearchParams(pairsOf(input))}`);
        const body = answerWithReadings.parse(await asked.json());
        return { body, result: body.readings[0]?.result ?? {} };
      }),
    );

  test('null is described for the results that can be, and refused for all others', async () => {
    const faultsOf = checkedBy(answerSchema(path, document), document);
    for (const { body, result } of await answers())
      for (const name of Object.keys(result)) {
        const [first, ...others] = body.readings;
        const changed = { ...body, readings: [{ ...first, result: { ...result, [name]: null } }, ...others] };
        expect(faultsOf(changed)?.length === 0, name).toBe(mayBeNull(name));
      }
  });

  test('only what is described as such is null in the worked cases', async () => {
    for (const { result } of await answers())
      for (const [name, value] of Object.entries(result))
        if (value === null) expect(mayBeNull(name)).toBe(true);
  });
});

test('the visits of a year are a parameter that is repeated, with each part of it explained', () => {
  const { parameters = [] } = documents['zh-Hans'].document.paths['/api/calculators/jinan-year']?.get ?? {};
  const own = parameters.flatMap((parameter) => ('name' in parameter ? [parameter] : []));
  const visit = own.find(({ name }) => name === 'visit');
  expect(visit).toMatchObject({
    required: true,
    style: 'form',
    explode: true,
    schema: { type: 'array', minItems: 1, maxItems: 100, items: { type: 'string' } },
    description: expect.stringContaining('`date,insured,hospitalLevel,place,cost`'),
  });
  expect(visit?.description).toContain('`level-3` 三级');
});

test('both scripts describe the same', () => {
  const withoutWords = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(withoutWords);
    if (typeof node === 'object' && node !== null) {
      return Object.fromEntries(Object.entries(node).map(([name, child]) => [name, withoutWords(child)]));
    }
    return typeof node === 'string' && /\p{Script=Han}/u.test(node) ? 'words' : node;
  };
  expect(withoutWords(documents['zh-Hant'].body)).toEqual(withoutWords(documents['zh-Hans'].body));
});

test('a rule is listed with the status of its notice on the day asked for', async () => {
  const entrySchema = z.object({ id: z.string(), noticeStatus: z.string(), draft: z.boolean() });
  const statusOn = async (day: string) => {
    const answer = await askApi(`/api/calculators?asOf=${day}`);
    const { calculators } = z.object({ calculators: z.array(entrySchema) }).parse(await answer.json());
    return calculators.find(({ id }) => id === 'jinan-outpatient');
  };
  expect(await statusOn('2022-12-31')).toMatchObject({ noticeStatus: 'not-yet', draft: false });
  expect(await statusOn('2027-12-31')).toMatchObject({ noticeStatus: 'in-force' });
  expect(await statusOn('2028-01-01')).toMatchObject({ noticeStatus: 'expired' });
});
