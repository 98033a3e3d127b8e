import { type APIRequestContext, expect, type Page } from '@playwright/test';
import { test } from './test';

/** The scripts of Next's that a page names, wherever in it. */
const scriptsOf = async (request: APIRequestContext, path: string): Promise<Set<string>> => {
  const html = await (await request.get(path)).text();
  return new Set(html.match(/static\/chunks\/[\w.~-]+\.js/g) ?? []);
};

const readingPages = [
  '/zh-Hans',
  '/zh-Hant/notices',
  '/zh-Hans/notices/jinan-2022',
  '/zh-Hans/notices/zhongshan-2019-draft',
  '/zh-Hans/notices/jinan-2022/1-2',
  '/zh-Hans/calculators',
  '/zh-Hans/eligibility',
];

for (const path of readingPages) {
  test(`${path} names no script of the framework`, async ({ request }) => {
    expect([...(await scriptsOf(request, path))]).toEqual([]);
  });
}

const result = 'visitDate=2024-03-05&insured=employed&hospitalLevel=level-3&place=jinan&cost=1000';
const forms = [
  '/zh-Hans/calculators/jinan-outpatient',
  '/zh-Hant/calculators/jinan-year',
  '/zh-Hans/eligibility/jinan-remote-care',
  `/zh-Hans/calculators/jinan-outpatient/result?${result}`,
];

for (const path of forms) {
  test(`${path} names the module of the forms, and no script of the framework`, async ({ request }) => {
    expect([...(await scriptsOf(request, path))]).toEqual([]);
    const html = await (await request.get(path)).text();
    expect(html).toMatch(/<script type="module" src="\/_modules\/panels-\w+\.js">/);
    expect(html).not.toContain('__next_f');
  });
}

for (const path of readingPages) {
  test(`${path} does not name the module of the forms`, async ({ request }) => {
    expect(await (await request.get(path)).text()).not.toContain('_modules/panels');
  });
}

/** Gathers the text of every module that the page loads by itself, as they come in. */
const gatherScripts = (page: Page): (() => Promise<string>) => {
  const texts: Promise<string>[] = [];
  page.on('response', (response) => {
    if (/\/_modules\/.*\.js$/.test(response.url())) texts.push(response.text());
  });
  return async () => (await Promise.all(texts)).join('\n');
};

test('a calculator loads its own rule, and no checker', async ({ page }) => {
  const scripts = gatherScripts(page);
  await page.goto('/zh-Hans/calculators/jinan-outpatient');
  await expect.poll(async () => (await scripts()).includes('institution-limit')).toBe(true);
  expect(await scripts()).not.toContain('elsewhere-outside-unregistered');
});

test('a checker loads its own rule, and no calculator', async ({ page }) => {
  const scripts = gatherScripts(page);
  await page.goto('/zh-Hans/eligibility/jinan-remote-care');
  await expect.poll(async () => (await scripts()).includes('elsewhere-outside-unregistered')).toBe(true);
  expect(await scripts()).not.toContain('institution-limit');
});

test('a calculator carries no words of the other script, and of its notice only the clauses it rests on', async ({
  request,
}) => {
  const html = await (await request.get('/zh-Hans/calculators/jinan-outpatient')).text();
  expect(html).not.toContain('醫療費用');
  expect(html).not.toContain('智慧中药房');
});
