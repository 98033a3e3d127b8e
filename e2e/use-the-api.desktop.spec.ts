import { createHash } from 'node:crypto';
import { type APIRequestContext, type APIResponse, expect } from '@playwright/test';
import { marchBill } from './march-bill';
import { test } from './test';

const bill = '/api/calculators/jinan-outpatient';
const remoteCare = '/api/eligibility/jinan-remote-care';
const remoteQuery = 'date=2024-04-01&registered=true&atRegisteredPlace=false&province=outside';

/** The names that a 400 lists, in its order; fails where the answer is no such problem. */
const faultyFields = async (answer: APIResponse): Promise<string[]> => {
  expect(answer.status()).toBe(400);
  expect(answer.headers()['content-type']).toContain('application/problem+json');
  const body: { status: number; title: string; errors: { field: string; message: string }[] } =
    await answer.json();
  expect(body.status).toBe(400);
  expect(body.title).not.toBe('');
  for (const { message } of body.errors) expect(message).toMatch(/\p{Script=Han}/u);
  return body.errors.map(({ field }) => field);
};

const changed = (query: string, name: string, value: string | undefined): string => {
  const params = new URLSearchParams(query);
  if (value === undefined) params.delete(name);
  else params.set(name, value);
  return params.toString();
};

test.describe('a calculator', () => {
  test('answers with its input, its figures and every step', async ({ request }) => {
    const answer = await request.get(`${bill}?${marchBill.query}&asOf=2026-11-21`);
    expect(answer.status()).toBe(200);
    expect(answer.headers()['cache-control']).toBe('no-store');
    const body = await answer.json();
    expect(Object.keys(body).toSorted()).toEqual(
      [
        'assumptions',
        'calculator',
        'draft',
        'input',
        'notice',
        'noticeStatus',
        'readings',
        'status',
      ].toSorted(),
    );
    expect(body).toMatchObject({
      calculator: 'jinan-outpatient',
      notice: 'jinan-2022',
      noticeStatus: 'in-force',
      draft: false,
      status: 'computed',
    });
    expect(body.input).toEqual({
      visitDate: '2024-03-05',
      insured: 'employed',
      hospitalLevel: 'level-3',
      place: 'jinan',
      cost: '1000.00',
      deductibleRemaining: '200.00',
      fundPaidThisYear: '0.00',
    });
    expect(body.readings).toHaveLength(1);
    expect(body.readings[0]).toMatchObject({ assumption: null, bound: 'exact' });
    expect(body.readings[0].result).toEqual({
      fundPays: '400.00',
      youPay: '600.00',
      ratio: 50,
      cap: '6000.00',
      deductibleApplied: '200.00',
      deductibleRemaining: '0.00',
      capRemaining: '5600.00',
    });
    for (const step of body.readings[0].steps) {
      expect(Object.keys(step)).toEqual(['id', 'kind', 'label', 'expression', 'value', 'clauses', 'quotes']);
      expect(step.quotes).toHaveLength(step.clauses.length);
    }
    expect(body.assumptions.map(({ id }: { id: string }) => id)).toEqual(['designated-institution']);
  });

  test('quotes the clause that each figure of the law stands in', async ({ request }) => {
    const body = await (await request.get(`${bill}?${marchBill.query}`)).json();
    const step = body.readings[0].steps.find(({ id }: { id: string }) => id === 'ratioOfLevel');
    expect(step).toMatchObject({ kind: 'parameter', value: 50, clauses: ['jinan-2022/1-2'] });
    const clause = await (await request.get('/api/notices/jinan-2022')).json();
    const source = clause.clauses.find(({ id }: { id: string }) => id === '1-2').source;
    expect(source).toContain(step.quotes[0]);
  });

  test('assumes for 2023 a hospital one chose, and for elsewhere a temporary stay', async ({ request }) => {
    const query = changed(changed(marchBill.query, 'visitDate', '2023-03-05'), 'place', 'outside-temporary');
    const body = await (await request.get(`${bill}?${query}`)).json();
    expect(body.assumptions.map(({ id }: { id: string }) => id).toSorted()).toEqual(
      ['designated-institution', 'elsewhere-as-temporary', 'institution-limit'].toSorted(),
    );
    expect(body.readings[0].result).toMatchObject({ fundPays: '320.00', ratio: 40, cap: '4500.00' });
  });

  test('refuses a day before the notice without figures, and says whom to ask', async ({ request }) => {
    const body = await (
      await request.get(`${bill}?${changed(marchBill.query, 'visitDate', '2022-12-31')}`)
    ).json();
    expect(body).toMatchObject({
      status: 'not-applicable',
      reason: 'before-effective',
      readings: [],
      assumptions: [],
    });
    expect(body.explanation).toMatchObject({
      clauses: ['jinan-2022/closing-p1'],
      quotes: ['本政策措施自2023年1月1日起施行'],
    });
    expect(body.explanation.text).toContain('不等于没有待遇');
    expect(body.explanation.text).toContain('医保经办机构');
  });

  test('refuses a day after the notice', async ({ request }) => {
    const body = await (
      await request.get(`${bill}?${changed(marchBill.query, 'visitDate', '2028-01-01')}`)
    ).json();
    expect(body).toMatchObject({ status: 'not-applicable', reason: 'after-expiry', readings: [] });
  });

  const statuses = [
    { asOf: '2022-12-31', status: 'not-yet' },
    { asOf: '2023-01-01', status: 'in-force' },
    { asOf: '2027-12-31', status: 'in-force' },
    { asOf: '2028-01-01', status: 'expired' },
  ];
  for (const { asOf, status } of statuses) {
    test(`seen on ${asOf} its notice is ${status}, and the figures stay`, async ({ request }) => {
      const body = await (await request.get(`${bill}?${marchBill.query}&asOf=${asOf}`)).json();
      expect(body.noticeStatus).toBe(status);
      expect(body.readings[0].result.fundPays).toBe('400.00');
      expect(body.input).not.toHaveProperty('asOf');
    });
  }

  test('speaks Traditional where asked, with the same figures', async ({ request }) => {
    const body = await (await request.get(`${bill}?${marchBill.query}&locale=zh-Hant`)).json();
    expect(body.readings[0].result.fundPays).toBe('400.00');
    expect(body.assumptions[0].text).toContain('普通門診統籌的定點醫療機構');
    expect(body.readings[0].steps[0].label).toBe('政策範圍內的費用');
    expect(body.input).not.toHaveProperty('locale');
  });

  const wrong = [
    { field: 'visitDate', value: '2023-02-29' },
    { field: 'visitDate', value: '2024-3-5' },
    { field: 'visitDate', value: '1899-12-31' },
    { field: 'insured', value: 'student' },
    { field: 'hospitalLevel', value: 'level-4' },
    { field: 'hospitalLevel', value: 'constructor' },
    { field: 'place', value: 'beijing' },
    { field: 'cost', value: '12x' },
    { field: 'cost', value: '-1' },
    { field: 'cost', value: '1.234' },
    { field: 'cost', value: ' 1' },
    { field: 'cost', value: '1e3' },
    { field: 'cost', value: '１００' },
    { field: 'cost', value: '10000000.01' },
    { field: 'deductibleRemaining', value: '1,000' },
    { field: 'fundPaidThisYear', value: '.5' },
    { field: 'asOf', value: '2026-13-01' },
    { field: 'locale', value: 'en' },
    { field: 'visitDate', value: undefined },
    { field: 'insured', value: undefined },
    { field: 'cost', value: undefined },
    { field: 'cost', value: '' },
    { field: 'colour', value: 'red' },
    { field: 'colour', value: '' },
  ];
  for (const { field, value } of wrong) {
    test(`names ${field} alone where it is ${value === undefined ? 'missing' : `"${value}"`}`, async ({
      request,
    }) => {
      const answer = await request.get(`${bill}?${changed(marchBill.query, field, value)}`);
      expect(await faultyFields(answer)).toEqual([field]);
    });
  }

  test('takes the largest amount and the smallest', async ({ request }) => {
    for (const cost of ['10000000.00', '0', '0.01', '007']) {
      const answer = await request.get(`${bill}?${changed(marchBill.query, 'cost', cost)}`);
      expect(answer.status()).toBe(200);
    }
  });

  test('names all that is wrong at once, each name once', async ({ request }) => {
    const answer = await request.get(
      `${bill}?visitDate=2023-02-29&insured=x&hospitalLevel=x&place=x&cost=x&deductibleRemaining=x&fundPaidThisYear=x&asOf=x&locale=x&colour=red`,
    );
    expect((await faultyFields(answer)).toSorted()).toEqual(
      [
        'asOf',
        'colour',
        'cost',
        'deductibleRemaining',
        'fundPaidThisYear',
        'hospitalLevel',
        'insured',
        'locale',
        'place',
        'visitDate',
      ].toSorted(),
    );
  });

  test('names all five that an empty query lacks', async ({ request }) => {
    expect(await faultyFields(await request.get(bill))).toEqual([
      'visitDate',
      'insured',
      'hospitalLevel',
      'place',
      'cost',
    ]);
  });

  test('refuses a single value given twice, also the same one', async ({ request }) => {
    expect(await faultyFields(await request.get(`${bill}?${marchBill.query}&cost=1000`))).toEqual(['cost']);
    expect(
      await faultyFields(await request.get(`${bill}?${marchBill.query}&asOf=2026-01-01&asOf=2026-01-01`)),
    ).toEqual(['asOf']);
  });

  test('drops empty values first, as forms send them', async ({ request }) => {
    const answer = await request.get(`${bill}?cost=&${marchBill.query}&fundPaidThisYear=&locale=&asOf=`);
    expect(answer.status()).toBe(200);
    expect((await answer.json()).input).toMatchObject({ cost: '1000.00', fundPaidThisYear: '0.00' });
  });

  test('explains what is wrong in Traditional where asked', async ({ request }) => {
    const answer = await request.get(`${bill}?${changed(marchBill.query, 'cost', '12x')}&locale=zh-Hant`);
    const { errors } = await answer.json();
    expect(errors[0].message).toContain('只填數字，最多兩位小數');
  });
});

test.describe('a checker', () => {
  test('answers with its finding, its reasons and what was assumed', async ({ request }) => {
    const answer = await request.get(`${remoteCare}?${remoteQuery}&asOf=2026-11-21`);
    expect(answer.headers()['cache-control']).toBe('no-store');
    const body = await answer.json();
    expect(Object.keys(body).toSorted()).toEqual(
      [
        'assumptions',
        'checker',
        'details',
        'draft',
        'input',
        'nextSteps',
        'notice',
        'noticeStatus',
        'outcome',
        'reasons',
        'status',
      ].toSorted(),
    );
    expect(body).toMatchObject({
      checker: 'jinan-remote-care',
      notice: 'jinan-2022',
      noticeStatus: 'in-force',
      draft: false,
      status: 'computed',
      outcome: 'yes',
      details: { ratioChange: -10 },
    });
    expect(body.input).toEqual({
      date: '2024-04-01',
      registered: true,
      atRegisteredPlace: false,
      province: 'outside',
    });
    expect(body.assumptions.map(({ id }: { id: string }) => id)).toEqual(['elsewhere-as-temporary']);
    const quotes = body.reasons.flatMap((reason: { quotes: string[] }) => reason.quotes);
    expect(quotes).toContain('到省外就医的，基金支付比例降低10个百分点');
  });

  test('finds no change at the registered place, with nothing assumed (1-5)', async ({ request }) => {
    const body = await (
      await request.get(`${remoteCare}?${changed(remoteQuery, 'atRegisteredPlace', 'true')}`)
    ).json();
    expect(body).toMatchObject({ outcome: 'yes', details: { ratioChange: 0 }, assumptions: [] });
  });

  test('refuses a day after the notice without an outcome', async ({ request }) => {
    const body = await (
      await request.get(`${remoteCare}?${changed(remoteQuery, 'date', '2028-01-01')}`)
    ).json();
    expect(body).toMatchObject({
      status: 'not-applicable',
      reason: 'after-expiry',
      details: {},
      reasons: [],
      nextSteps: [],
      assumptions: [],
    });
    expect(body).not.toHaveProperty('outcome');
  });

  test('names the answer that contradicts another', async ({ request }) => {
    const query = changed(changed(remoteQuery, 'registered', 'false'), 'atRegisteredPlace', 'true');
    expect(await faultyFields(await request.get(`${remoteCare}?${query}`))).toEqual(['atRegisteredPlace']);
  });

  for (const value of ['yes', '1', 'TRUE']) {
    test(`takes true and false only, not ${value}`, async ({ request }) => {
      const answer = await request.get(`${remoteCare}?${changed(remoteQuery, 'registered', value)}`);
      expect(await faultyFields(answer)).toEqual(['registered']);
    });
  }
});

test.describe('the notices', () => {
  test('are five, each with its status on the day asked for', async ({ request }) => {
    const { notices } = await (await request.get('/api/notices?asOf=2021-12-31')).json();
    const statuses = notices.map(({ id, status }: { id: string; status: string }) => `${id} ${status}`);
    expect(statuses.toSorted()).toEqual(
      [
        'jinan-2022 not-yet',
        'jining-2021 in-force',
        'neimenggu-2021 not-yet',
        'shandong-2021 in-force',
        'zhongshan-2019-draft draft',
      ].toSorted(),
    );
  });

  // SHA-256 of each restored text, its lines joined.
  const restored = [
    { id: 'jinan-2022', sha256: 'ce24a32ad394a10f1bb2565bca37c74fa266cd923462ef56c33efdf08684a37f' },
    { id: 'jining-2021', sha256: '7270ed2db2e2c1297b94a843880643b0462bb6aec0a231a6b4ceb4ffbee81eeb' },
    { id: 'neimenggu-2021', sha256: '31bcda07b1eee0ae5df5d8d4df9fd1a4f16148183d0183b865476b6220beac4d' },
    { id: 'shandong-2021', sha256: '35cb6d2fc96d730946d067d550daaf3c3f1eb423268516258e419d212d253c29' },
    {
      id: 'zhongshan-2019-draft',
      sha256: '688579d1265b182c9272d80a82e0080a093921bf04f1e9612cd793ee7303f8ac',
    },
  ];
  for (const { id, sha256 } of restored) {
    test(`${id} gives every character of its text in exactly one clause`, async ({ request }) => {
      const notice = await (await request.get(`/api/notices/${id}`)).json();
      const sources: string[] = notice.clauses.map(({ source }: { source: string }) => source);
      const text = sources.join('').replaceAll('\n', '');
      expect(createHash('sha256').update(text).digest('hex')).toBe(sha256);
      expect(Object.keys(notice)).toEqual([
        ...['id', 'title', 'number', 'issuers', 'issued', 'effective', 'ends', 'kind', 'status', 'region'],
        ...['remarks', 'clauses'],
      ]);
      for (const clause of notice.clauses) {
        expect(Object.keys(clause)).toEqual([
          ...[
            'id',
            'number',
            'heading',
            'source',
            'remarks',
            'url',
            'explanation',
            'calculators',
            'checkers',
          ],
        ]);
        expect(clause.explanation === null ? [] : Object.keys(clause.explanation)).toEqual(
          clause.explanation === null ? [] : ['headline', 'audience', 'points', 'action', 'silent'],
        );
      }
      const ids = notice.clauses.map((clause: { id: string }) => clause.id);
      expect(new Set(ids).size).toBe(ids.length);
    });
  }

  test('name the page of each clause, in the script asked for, and the rules that use it', async ({
    request,
  }) => {
    const notice = await (await request.get('/api/notices/jinan-2022?locale=zh-Hant')).json();
    const clause = notice.clauses.find(({ id }: { id: string }) => id === '1-5');
    expect(clause.calculators).toContain('jinan-outpatient');
    expect(clause.checkers).toContain('jinan-remote-care');
    expect(clause.source).toContain('異地長期居住人員備案後在長期居住地就醫');
    expect((await request.get(clause.url)).status()).toBe(200);
    expect(clause.url).toContain('/zh-Hant/notices/jinan-2022/1-5');
  });

  test('refuse what they do not know', async ({ request }) => {
    const answer = await request.get('/api/notices/jinan-2022?locale=en&asOf=tomorrow&colour=red');
    expect((await faultyFields(answer)).toSorted()).toEqual(['asOf', 'colour', 'locale']);
    expect(await faultyFields(await request.get('/api/notices?colour=red'))).toEqual(['colour']);
  });
});

type Parameter = { name?: string; required?: boolean; examples?: Record<string, { value: unknown }> };
type Operation = {
  parameters: Parameter[];
  responses: Record<string, { content: Record<string, { examples: Record<string, { value: unknown }> }> }>;
};

test.describe('every rule', () => {
  const asOf = '2026-11-21';
  const readRules = async (request: APIRequestContext): Promise<[string, Operation][]> => {
    const answer = await request.get(`/api/openapi.json?asOf=${asOf}`);
    expect(answer.status()).toBe(200);
    expect(answer.headers()['content-type']).toContain('application/json');
    const { openapi, paths } = await answer.json();
    expect(openapi).toMatch(/^3\.1\./);
    return Object.entries<{ get: Operation }>(paths)
      .filter(([path]) => /^\/api\/(calculators|eligibility)\/./.test(path))
      .map(([path, { get }]) => [path, get]);
  };

  test('is listed with the schema of its query, and described', async ({ request }) => {
    const { calculators } = await (await request.get('/api/calculators')).json();
    const { checkers } = await (await request.get('/api/eligibility')).json();
    const listed = [
      ...calculators.map(({ id }: { id: string }) => `/api/calculators/${id}`),
      ...checkers.map(({ id }: { id: string }) => `/api/eligibility/${id}`),
    ];
    expect((await readRules(request)).map(([path]) => path)).toEqual(listed);
    for (const { parameters, url } of [...calculators, ...checkers]) {
      expect(parameters.$schema).toContain('2020-12');
      expect((await request.get(url)).status()).toBe(200);
    }
  });

  test('names what an empty form lacks, and only that', async ({ request }) => {
    for (const [path, { parameters }] of await readRules(request)) {
      const lacking = parameters.filter(({ required }) => required).map(({ name }) => name);
      expect(await faultyFields(await request.get(path)), path).toEqual(lacking);
    }
  });

  test('answers its worked cases as its description shows', async ({ request }) => {
    for (const [path, { parameters, responses }] of await readRules(request)) {
      const [[id, { value }] = ['', { value: undefined }]] = Object.entries(
        responses['200']?.content['application/json']?.examples ?? {},
      );
      const query = new URLSearchParams({ asOf });
      for (const { name = '', examples = {} } of parameters)
        for (const given of [examples[id]?.value ?? []].flat()) query.append(name, String(given));
      const answer = await request.get(`${path}?${query}`);
      expect(answer.status(), path).toBe(200);
      expect(await answer.json()).toEqual(value);
    }
  });

  test('is found from the page about the portal', async ({ page, request }) => {
    await page.goto('/zh-Hant/about');
    const link = page.getByRole('link', { name: '接口說明' });
    const answer = await request.get((await link.getAttribute('href')) ?? '');
    expect((await answer.json()).info.title).toBe('醫保明白紙的接口');
  });
});

test.describe('any address', () => {
  for (const path of [
    '/api/notices/jinan-1999',
    '/api/calculators/beijing-outpatient',
    '/api/calculators/constructor',
    '/api/eligibility/beijing-remote-care',
    '/api/eligibility/__proto__',
    '/api/nonsense',
    '/api',
  ]) {
    test(`${path} is a 404 that a program can read`, async ({ request }) => {
      const answer = await request.get(path);
      expect(answer.status()).toBe(404);
      expect(answer.headers()['content-type']).toContain('application/problem+json');
      expect(await answer.json()).toMatchObject({ type: 'about:blank', status: 404 });
    });
  }

  for (const path of [
    `${bill}?${marchBill.query}`,
    `${remoteCare}?${remoteQuery}`,
    '/api/notices',
    '/api/calculators',
    '/api/eligibility',
    '/api/openapi.json',
  ]) {
    const address = path.replace(/\?.*/, '');

    test(`${address} is only read: other methods are a 405 that names those it has`, async ({ request }) => {
      for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
        const answer = await request.fetch(path, { method });
        expect(answer.status()).toBe(405);
        expect(answer.headers().allow).toContain('GET');
      }
    });

    test(`${address} answers HEAD as GET without the body, and OPTIONS with its methods`, async ({
      request,
    }) => {
      const head = await request.head(path);
      expect(head.status()).toBe(200);
      expect(head.headers()['content-type']).toContain('application/json');
      expect(await head.text()).toBe('');
      const options = await request.fetch(path, { method: 'OPTIONS' });
      expect(options.status()).toBe(204);
      expect(options.headers().allow).toContain('GET');
    });

    test(`${address} may be read by any other site`, async ({ request }) => {
      const answer = await request.get(path, { headers: { Origin: 'https://example.org' } });
      expect(answer.headers()['access-control-allow-origin']).toBe('*');
      expect(answer.headers()['set-cookie']).toBeUndefined();
      expect(answer.headers().link).toContain('</api/openapi.json>; rel="service-desc"');
    });
  }
});
