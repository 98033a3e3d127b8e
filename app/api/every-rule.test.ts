import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { askApi } from '@/app/api/api.fixture';
import { listNotices } from '@/lib/content/list-notices';
import { pairsOf } from '@/lib/forms/pairs-of';
import type { Field } from '@/lib/model/field';
import { allCalculators, allCheckers } from '@/lib/rules/all-rules.fixture';
import type { AnyRule } from '@/lib/rules/declared-rule';
import { isAbout } from '@/lib/rules/is-about';

const problemSchema = z.strictObject({
  type: z.literal('about:blank'),
  title: z.string().regex(/\p{Script=Han}/u),
  status: z.literal(400),
  errors: z.array(
    z.strictObject({ field: z.string(), message: z.string().regex(/^[^{}]*\p{Script=Han}[^{}]*$/u) }),
  ),
});

/** The names that a 400 lists, in its order; fails where the answer is no such problem. */
const faultyFields = async (path: string): Promise<string[]> => {
  const answer = await askApi(path);
  expect(answer.status, path).toBe(400);
  expect(answer.headers.get('content-type')).toContain('application/problem+json');
  return problemSchema.parse(await answer.json()).errors.map(({ field }) => field);
};

/** Values that a field refuses. */
const wrongFor = (field: Field): readonly string[] => {
  switch (field.kind) {
    case 'date':
      return ['2023-02-29', '2024-3-5', '1899-12-31', '2101-01-01', '2024-03', 'x'];
    case 'month':
      return ['2024-13', '2024-1', '1899-12', '2101-01', '2024-03-05', 'x'];
    case 'money':
      return ['-1', '1.234', '1,000', ' 1', '1e3', '１００', '.5', '10000000.01', 'x'];
    case 'percent':
      return ['-1', '100.01', '70%', '1.234', 'x'];
    case 'count':
      return [String(field.max + 1), '-1', '1.5', '007', '10000', 'x'];
    case 'choice':
      return ['x', 'constructor', '__proto__', `${field.options[0]} `];
    case 'yes-no':
      return ['yes', '1', 'TRUE', 'null'];
    case 'rows':
      return ['x', ',,,,', '1,2,3,4,5,6', '2023-02-29,employed,level-3,jinan,5'];
  }
};

const scenarios = listNotices().flatMap((notice) => notice.scenarios);

/** The query of a worked case that is computed. */
const goodQuery = (rule: AnyRule): URLSearchParams => {
  const scenario = scenarios.find(
    (candidate) => isAbout(candidate, rule) && candidate.expected.status === 'computed',
  );
  return new URLSearchParams(pairsOf(scenario?.input ?? {}));
};

const changed = (query: URLSearchParams, name: string, value: string): string => {
  const params = new URLSearchParams(query);
  params.set(name, value);
  return params.toString();
};

const rules = [
  ...allCalculators.map(({ key, rule }) => ({ address: `/api/calculators/${key}`, rule })),
  ...allCheckers.map(({ key, rule }) => ({ address: `/api/eligibility/${key}`, rule })),
];

describe.each(rules)('$address', ({ address, rule }) => {
  const query = goodQuery(rule);
  const entries = Object.entries(rule.fields);
  const names = entries.map(([name]) => name);

  test('answers a worked case, with or without the script and the day', async () => {
    for (const more of ['', '&locale=zh-Hant', '&asOf=2022-02-28', '&locale=&asOf=', `&${names[0]}=`]) {
      expect((await askApi(`${address}?${query}${more}`)).status, more).toBe(200);
    }
  });

  test('names what an empty form lacks, and only that', async () => {
    const always = entries.filter(
      ([, field]) =>
        field.optional === undefined && field.default === undefined && field.requiredWhen === undefined,
    );
    const lacking = always.map(([name]) => name);
    expect(await faultyFields(address)).toEqual(lacking);
    expect(await faultyFields(`${address}?${names.map((name) => `${name}=`).join('&')}`)).toEqual(lacking);
  });

  test.each(entries)('names %s alone where it is wrong', async (name, field) => {
    for (const value of wrongFor(field)) {
      expect(await faultyFields(`${address}?${changed(query, name, value)}`), value).toEqual([name]);
    }
  });

  test('names all that is wrong together, each once', async () => {
    const wrong = entries.map(([name, field]): [string, string] => [name, wrongFor(field)[0] ?? '']);
    const others: [string, string][] = [
      ['locale', 'en'],
      ['asOf', '2023-02-29'],
      ['colour', 'red'],
    ];
    const found = await faultyFields(`${address}?${new URLSearchParams([...wrong, ...others])}`);
    expect(found.toSorted()).toEqual([...names, 'asOf', 'colour', 'locale'].toSorted());
  });

  test.each(['colour', 'Cost', 'constructor', '__proto__', 'toString', ''])(
    'names the unknown parameter "%s", also where it is empty',
    async (name) => {
      for (const value of ['', 'red']) {
        const asked = `${address}?${query}&${new URLSearchParams([[name, value]])}`;
        expect(await faultyFields(asked)).toEqual([name]);
      }
    },
  );

  test('names a single value that is given twice, also the same one', async () => {
    const single = [...query].filter(([name]) => rule.fields[name]?.kind !== 'rows');
    for (const [name, value] of [...single, ['locale', 'zh-Hans'], ['asOf', '2026-11-21']]) {
      const twice = new URLSearchParams([
        [name ?? '', value ?? ''],
        [name ?? '', value ?? ''],
      ]);
      const others = new URLSearchParams([...query].filter(([other]) => other !== name));
      expect(await faultyFields(`${address}?${others}&${twice}`)).toEqual([name]);
    }
  });

  test.each([
    ['locale', 'en'],
    ['locale', 'zh-hans'],
    ['asOf', '2023-02-29'],
    ['asOf', '2026-13-01'],
    ['asOf', 'today'],
    ['asOf', '1899-12-31'],
  ])('names %s where it is %s', async (name, value) => {
    expect(await faultyFields(`${address}?${changed(query, name, value)}`)).toEqual([name]);
  });

  test('answers whatever is asked, with 200 or 400', async () => {
    const anyName = fc.oneof(fc.constantFrom(...names, 'locale', 'asOf'), fc.string());
    const anyValue = fc.oneof(
      ...entries.map(([, field]) => fc.constantFrom(...wrongFor(field))),
      fc.constantFrom(...query.values(), '', '0', '10000000', '0.01', '1900-01-01', '2100-12-31', '2100-12'),
      fc.string({ unit: 'grapheme' }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(anyName, anyValue), { maxLength: 4 }), async (more) => {
        const asked = new URLSearchParams(
          [...query].filter(([name]) => !more.some(([other]) => other === name)),
        );
        for (const [name, value] of more) asked.append(name, value);
        const { status } = await askApi(`${address}?${asked}`);
        expect([200, 400], String(asked)).toContain(status);
      }),
      { numRuns: 40 },
    );
  });
});

describe.each(['/api/calculators', '/api/eligibility', '/api/openapi.json', '/api/notices'])(
  '%s',
  (address) => {
    test.each([
      ['locale=en', ['locale']],
      ['asOf=2023-02-29', ['asOf']],
      ['colour=red', ['colour']],
      ['locale=zh-Hans&locale=zh-Hans', ['locale']],
      ['locale=en&asOf=tomorrow&colour=red', ['asOf', 'colour', 'locale']],
    ])('refuses %s', async (query, wrong) => {
      expect((await faultyFields(`${address}?${query}`)).toSorted()).toEqual(wrong);
    });
  },
);

test.each(['beijing-outpatient', 'constructor', '__proto__', 'toString', '%E6%B5%8E'])(
  'there is no rule %s',
  async (id) => {
    for (const kind of ['calculators', 'eligibility', 'notices']) {
      const answer = await askApi(`/api/${kind}/${id}`);
      expect(answer.status).toBe(404);
      expect(answer.headers.get('content-type')).toContain('application/problem+json');
    }
  },
);
