// @ts-check
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { pressPortal } from '../press/press-portal.mjs';
import { answerTrial, failing, unfinished, withTrial } from '../press/trial-portal.fixture.mjs';
import { answerRequests } from './answer-requests.mjs';
import { keepEdition } from './keep-edition.mjs';

const folder = mkdtempSync(join(tmpdir(), 'mingbaizhi-serve-'));
const trial = { day: '2027-12-30', until: '2028-01-01', words: '现行有效', links: '' };
/** Holds a press back until a test lets it go. */
let hold = async () => {};
let presses = 0;

const press = async () => {
  presses += 1;
  await hold();
  await withTrial(trial, (get) =>
    pressPortal({ get, folder, sources: 'abc', day: trial.day, project: folder }),
  );
};
/** @param {string} [sources] */
const keep = (sources = 'abc') => keepEdition({ folder, sources, today: () => trial.day, press });
let editions = keep();
const server = createServer((request, response) =>
  answerRequests({
    handle: async (...exchange) => answerTrial(trial)(...exchange),
    edition: editions.current,
    today: () => trial.day,
  })(request, response),
);
let site = '';

beforeAll(async () => {
  await press();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  site = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
});
beforeEach(() => {
  editions = keep();
  presses = 0;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** @param {string} path @param {RequestInit} [init] */
const ask = (path, init) => fetch(`${site}${path}`, { redirect: 'manual', ...init });

test('a pressed page comes compressed, with its ETag and its policy, and is not sent twice', async () => {
  const answer = await ask('/zh-Hans/notice', { headers: { 'Accept-Encoding': 'br' } });
  expect(answer.status).toBe(200);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-encoding': 'br',
    'cache-control': 'no-cache',
    vary: 'Accept-Encoding, Save-Data',
    'speculation-rules': '"/speculation-rules.json"',
    'content-security-policy': expect.stringContaining("script-src 'self'"),
    'x-content-type-options': 'nosniff',
  });
  expect(await answer.text()).toContain('现行有效');
  const etag = answer.headers.get('etag') ?? '';
  const again = await ask('/zh-Hans/notice', {
    headers: { 'Accept-Encoding': 'br', 'If-None-Match': etag },
  });
  expect(again.status).toBe(304);
});

test('who saves data is sent nothing ahead', async () => {
  const answer = await ask('/zh-Hans/notice', { headers: { 'Save-Data': 'on' } });
  expect(answer.headers.get('speculation-rules')).toBeNull();
  expect(answer.headers.get('vary')).toContain('Save-Data');
});

test('a page has one address: its file is none', async () => {
  for (const path of ['/zh-Hans/notice.html', '/zh-Hans/notice.html.br', '/404.html']) {
    expect((await ask(path)).status, path).toBe(404);
  }
});

test('another way to write it leads there for good, with the query, which nobody keeps', async () => {
  const plain = await ask('/zh-CN/notice/');
  expect(plain.status).toBe(308);
  expect(plain.headers.get('location')).toBe('/zh-Hans/notice');
  const asked = await ask('/ZH-HANS/Notice%E3%80%82?cost=5&x=%E4%B8%AD');
  expect(asked.status).toBe(308);
  expect(asked.headers.get('location')).toBe('/zh-Hans/notice?cost=5&x=%E4%B8%AD');
  expect(asked.headers.get('cache-control')).toBe('no-store');
});

test('without its script it leads there by the reader’s language, which caches are told', async () => {
  const headers = { 'Accept-Language': 'en, zh-CN;q=0.7, yue-Hant;q=0.2' };
  const answer = await ask('/notice?a=1', { headers });
  expect(answer.status).toBe(307);
  expect(answer.headers.get('location')).toBe('/zh-Hans/notice?a=1');
  expect(answer.headers.get('vary')).toContain('Accept-Language');
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  expect((await ask('/notice', { method: 'POST' })).status).not.toBe(307);
});

test('an address that leads nowhere gets the pressed page, with a policy and without scripts', async () => {
  const answer = await ask('/nowhere');
  expect(answer.status).toBe(404);
  expect(answer.headers.get('content-security-policy')).toContain("script-src 'self'");
  const html = await answer.text();
  expect(html).toContain('没有这个页面');
  expect(html).not.toContain('<script');
});

test('a page that fails while it is made says so in the words of its script', async () => {
  const answer = await ask(`${failing}?cost=1000`);
  expect(answer.status).toBe(500);
  expect(answer.headers.get('content-security-policy')).toContain("script-src 'self'");
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(await answer.text()).toContain('這一頁出了問題');
});

test('a page that cannot be finished is a failure in words too, whole and of its own length', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const answer = await ask(unfinished, { headers: { 'Accept-Encoding': 'identity' } });
  expect(answer.status).toBe(500);
  expect(answer.headers.get('etag')).toBeNull();
  expect(await answer.text()).toMatch(/这一页出了问题.*<\/html>$/s);
  expect(told).toHaveBeenCalledOnce();
  told.mockRestore();
});

test('a broken escape is refused in words', async () => {
  const answer = await ask('/zh-Hans/%E0%A4%A');
  expect(answer.status).toBe(400);
  expect(await answer.text()).toContain('没有这个页面');
});

/** Holds the next press back; answers what lets it go. */
const holdPress = () => {
  let release = () => {};
  const released = new Promise((resolve) => {
    release = () => resolve(undefined);
  });
  hold = () => released.then(() => undefined);
  return release;
};

test('on an ordinary day everything is served as it was pressed, and nothing is pressed', async () => {
  const { headers } = await ask('/zh-Hans/notice');
  Object.assign(trial, { day: '2027-12-31' });
  const answer = await ask('/zh-Hans/notice');
  expect(answer.headers.get('etag')).toBe(headers.get('etag'));
  expect(presses).toBe(0);
});

test('a page whose day has come is not sent any more; it is made at the request, pressed once, and then served', async () => {
  const before = await ask('/zh-Hans/notice');
  const home = await ask('/zh-Hans');
  expect(await before.text()).toContain('现行有效');
  const release = holdPress();
  Object.assign(trial, { day: '2028-01-01', until: '2029-01-01', words: '已于 2027-12-31 到期' });
  for (const _ of [1, 2, 3]) {
    const meanwhile = await ask('/zh-Hans/notice', {
      headers: { 'If-None-Match': before.headers.get('etag') ?? '' },
    });
    expect(meanwhile.status).toBe(200);
    expect(meanwhile.headers.get('etag')).toBeNull();
    const html = await meanwhile.text();
    expect(html).toContain('已于 2027-12-31 到期');
    expect(html).toMatch(/<html data-valid-until="2029-01-01">/);
    expect(html).not.toContain('<script');
  }
  expect((await ask('/zh-Hans')).headers.get('etag')).toBe(home.headers.get('etag'));
  expect(presses).toBe(1);
  release();
  await editions.settled();
  const pressed = await ask('/zh-Hans/notice');
  expect(pressed.headers.get('etag')).toBeTruthy();
  expect(pressed.headers.get('etag')).not.toBe(before.headers.get('etag'));
  expect(await pressed.text()).toContain('已于 2027-12-31 到期');
  expect((await ask('/zh-Hans')).headers.get('etag')).toBe(home.headers.get('etag'));
});

test('a page made on a later day is not sent either', async () => {
  const release = holdPress();
  Object.assign(trial, { day: '2027-11-30', until: '2028-01-01', words: '现行有效' });
  const answer = await ask('/zh-Hans/notice');
  expect(answer.headers.get('etag')).toBeNull();
  expect(await answer.text()).toContain('现行有效');
  release();
  await editions.settled();
  expect((await ask('/zh-Hans/notice')).headers.get('etag')).toBeTruthy();
});

test('an edition of another build is not served', async () => {
  editions = keep('another');
  const answer = await ask('/zh-Hans/notice');
  expect(answer.headers.get('etag')).toBeNull();
  expect(await answer.text()).toContain('现行有效');
  await editions.settled();
});

test('a failed press leaves the portal answering, and is not tried again at once', async () => {
  Object.assign(trial, { day: '2028-01-02', until: '2029-01-01', words: '已于 2027-12-31 到期' });
  hold = () => Promise.reject(new Error('no room on the disk'));
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  for (const _ of [1, 2, 3]) {
    const answer = await ask('/zh-Hans/notice');
    expect(await answer.text()).toContain('已于 2027-12-31 到期');
    await editions.settled();
  }
  expect(presses).toBe(1);
  expect(told).toHaveBeenCalledOnce();
  told.mockRestore();
});
