import { expect, type Page } from '@playwright/test';
import { marchBill } from './march-bill';
import { test } from './test';

/** Every budget keeps one part in twenty back: words are added to a page before anybody weighs it. */
const budget = (bytes: number) => bytes * 0.95;
/** What a connection sends before it waits for an answer: ten packets, heads included. */
const firstFlight = budget(14_600);
const kilobyte = budget(1024);

type Sent = { readonly type: string; readonly url: string; readonly bytes: number };

/** Everything a page fetched, and its bytes on the wire, heads included. */
const load = async (page: Page, path: string, use: () => Promise<void> = async () => {}) => {
  const asked: (() => Promise<Sent>)[] = [];
  page.on('requestfinished', (request) => {
    asked.push(async () => {
      const { responseBodySize, responseHeadersSize } = await request.sizes();
      const type = request.resourceType();
      const bytes = responseBodySize + responseHeadersSize;
      return { type, url: request.url(), bytes };
    });
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  await use();
  const sent = await Promise.all(asked.map((ask) => ask()));
  const sum = (type: string) =>
    sent.filter((one) => one.type === type).reduce((total, { bytes }) => total + bytes, 0);
  return { sent, document: sum('document'), script: sum('script'), style: sum('stylesheet') };
};

const readingPages = [
  { what: 'the longest notice', path: '/notices/jinan-2022' },
  { what: 'questions on a notice', path: '/notices/shandong-2021/questions' },
  { what: 'a clause', path: '/notices/jinan-2022/1-2' },
  { what: 'the home page', path: '' },
];

for (const { what, path } of readingPages) {
  for (const locale of ['zh-Hans', 'zh-Hant']) {
    test(`${what} in ${locale} comes in the first flight, with little beside it`, async ({
      page,
      baseURL,
    }) => {
      const { sent, document, script, style } = await load(page, `/${locale}${path}`);
      expect(document).toBeGreaterThan(0);
      expect(document).toBeLessThanOrEqual(firstFlight);
      expect(script).toBeLessThanOrEqual(6 * kilobyte);
      expect(style).toBeLessThanOrEqual(8 * kilobyte);
      expect(sent.length).toBeLessThanOrEqual(5);
      expect(sent.filter(({ type }) => type === 'font')).toEqual([]);
      expect(sent.filter(({ url }) => new URL(url).origin !== new URL(baseURL ?? '').origin)).toEqual([]);
    });
  }
}

test('a calculator comes in the first flight and, used, needs no more than 100 KB of script', async ({
  page,
}) => {
  const { document, script, style } = await load(page, '/zh-Hans/calculators/jinan-outpatient', async () => {
    await marchBill.type(page);
    await expect(page.getByRole('status')).toContainText('医保基金报 400 元');
  });
  expect(script).toBeGreaterThan(0);
  expect(script).toBeLessThanOrEqual(100 * kilobyte);
  expect(document).toBeGreaterThan(0);
  expect(document).toBeLessThanOrEqual(firstFlight);
  expect(style).toBeLessThanOrEqual(8 * kilobyte);
});

test('a calculator asks for its own rule and for no other', async ({ page }) => {
  const { sent } = await load(page, '/zh-Hans/calculators/jinan-outpatient', () => marchBill.type(page));
  const rules = sent.filter(({ url }) => /_modules\/(calculators|checkers)\//.test(url));
  expect(rules.map(({ url }) => new URL(url).pathname)).toEqual([
    expect.stringMatching(/^\/_modules\/calculators\/jinan-outpatient-\w+\.js$/),
  ]);
});

test('every page of the sitemap comes in the first flight', async ({ request }) => {
  const sitemap = await (await request.get('/sitemap.xml')).text();
  const paths = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, place]) => new URL(place ?? '').pathname,
  );
  expect(paths.length).toBeGreaterThan(100);
  const tooLong: string[] = [];
  for (const path of paths) {
    const { 'content-length': bytes = '', 'content-encoding': encoding } = (
      await request.head(path, { headers: { 'Accept-Encoding': 'br' } })
    ).headers();
    // The head of such a page has less than 820 bytes.
    if (encoding !== 'br' || !(Number(bytes) <= firstFlight - 820)) {
      tooLong.push(`${path} ${encoding} ${bytes}`);
    }
  }
  expect(tooLong).toEqual([]);
});
