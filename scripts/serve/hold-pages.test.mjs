// @ts-check
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request as ask, createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { holdPages } from './hold-pages.mjs';

const site = mkdtempSync(join(tmpdir(), 'mingbaizhi-hold-'));
for (const [ending, words] of Object.entries({ '': 'plain', '.br': 'brotli', '.gz': 'gzip' })) {
  writeFileSync(join(site, `page.html${ending}`), words);
}
const sheet = '<link rel="stylesheet" href="/_next/static/a.css">';
for (const ending of ['', '.br', '.gz']) writeFileSync(join(site, `styled.html${ending}`), sheet);
const pages = holdPages(site, (_, isSaving) => ({ 'X-Saving': String(isSaving) }));
const server = createServer((request, response) => pages.send(request, response, request.url ?? ''));
let port = 0;

beforeAll(async () => {
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  port = typeof address === 'object' && address ? address.port : 0;
});
afterAll(() => {
  server.close();
  rmSync(site, { recursive: true, force: true });
});

/** @param {Record<string, string>} headers @param {string} [method] @returns {Promise<{ status: number | undefined, headers: import('node:http').IncomingHttpHeaders, body: string }>} */
const get = (headers, method = 'GET', path = '/page') =>
  new Promise((resolve, reject) => {
    ask({ port, path, method, headers, host: '127.0.0.1' }, (answer) => {
      let body = '';
      answer.on('data', (chunk) => {
        body += chunk;
      });
      answer.on('end', () => resolve({ status: answer.statusCode, headers: answer.headers, body }));
    })
      .on('error', reject)
      .end();
  });

test.each([
  ['gzip, deflate, br', 'brotli', 'br'],
  ['gzip, br;q=0', 'gzip', 'gzip'],
  ['br;q=0.5, gzip', 'brotli', 'br'],
  ['deflate, gzip;q=1.0', 'gzip', 'gzip'],
  ['identity', 'plain', undefined],
  ['zebra', 'plain', undefined],
])('who accepts "%s" is sent the %s form', async (accepted, words, encoding) => {
  const { headers, body } = await get({ 'accept-encoding': accepted });
  expect(body).toBe(words);
  expect(headers['content-encoding']).toBe(encoding);
  expect(headers['content-length']).toBe(String(words.length));
});

test('what is known already is not sent again, and each form is known by its own mark', async () => {
  const { etag: brotli = '' } = (await get({ 'accept-encoding': 'br' })).headers;
  const { etag: plain } = (await get({})).headers;
  expect(brotli).not.toBe(plain);
  const again = await get({ 'accept-encoding': 'br', 'if-none-match': brotli });
  expect(again).toMatchObject({ status: 304, body: '' });
  expect((await get({ 'if-none-match': brotli })).status).toBe(200);
});

test('who saves data is told something else', async () => {
  expect((await get({ 'save-data': 'on' })).headers['x-saving']).toBe('true');
  expect((await get({})).headers['x-saving']).toBe('false');
});

test('who asks for the head alone gets the length and no words', async () => {
  const { headers, body } = await get({}, 'HEAD');
  expect(headers['content-length']).toBe('5');
  expect(body).toBe('');
});

test('the head of a page names the style sheet it needs, and nothing where it wears its own', async () => {
  expect((await get({}, 'GET', '/styled')).headers.link).toBe('</_next/static/a.css>; rel=preload; as=style');
  expect((await get({})).headers.link).toBeUndefined();
});
