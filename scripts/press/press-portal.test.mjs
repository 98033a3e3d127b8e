// @ts-check
import { fork } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readEdition } from './editions.mjs';
import { pressPortal } from './press-portal.mjs';
import { withTrial } from './trial-portal.fixture.mjs';

const trial = {
  day: '2026-03-05',
  until: '2028-01-01',
  words: '支付比例 40%',
  links: '<a href="/zh-Hans/found">在</a>',
};
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mingbaizhi-press-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** @param {Partial<typeof trial>} [changed] @param {{ day?: string, sources?: string, origin?: string }} [how] */
const press = (
  changed,
  { day = changed?.day ?? trial.day, sources = 'abc', origin = 'http://localhost:3000' } = {},
) =>
  withTrial({ ...trial, ...changed }, (get) =>
    pressPortal({ get, folder, sources, day, origin, project: folder }),
  );
/** A build of other sources holds no page of the last. */
const another = { sources: 'another' };

/** @param {string} name */
const file = (name) => join(readEdition(folder)?.site ?? '', name);

/** @param {string} name what the file's ETag is made of */
const mark = (name) => `${statSync(file(name)).size}-${statSync(file(name)).mtimeMs}`;

test('presses what the sitemap names, what is linked from there, and the pages that stand in for others', async () => {
  await press();
  expect(Object.keys(readEdition(folder)?.pages ?? {}).sort()).toEqual([
    '/zh-Hans',
    '/zh-Hans/found',
    '/zh-Hans/notice',
  ]);
  expect(readFileSync(file('404.html'), 'utf8')).toContain('没有这个页面');
  expect(readFileSync(file('500.zh-Hans.html'), 'utf8')).toContain('这一页出了问题');
  expect(readFileSync(file('500.zh-Hant.html'), 'utf8')).toContain('這一頁出了問題');
  const html = readFileSync(file('zh-Hans/notice.html'));
  expect(html.toString()).not.toContain('script');
  expect(brotliDecompressSync(readFileSync(file('zh-Hans/notice.html.br')))).toEqual(html);
  expect(gunzipSync(readFileSync(file('zh-Hans/notice.html.gz')))).toEqual(html);
});

test('an edition holds the style sheets of the framework and what is ours, and none of its scripts', async () => {
  for (const name of ['.next/static/chunks/a.css', '.next/static/chunks/a.js', 'public/_modules/ours.js']) {
    mkdirSync(join(folder, dirname(name)), { recursive: true });
    writeFileSync(join(folder, name), '/* */');
  }
  await press();
  expect(existsSync(file('_next/static/chunks/a.css'))).toBe(true);
  expect(existsSync(file('_next/static/chunks/a.js'))).toBe(false);
  expect(existsSync(file('_modules/ours.js'))).toBe(true);
});

test('changed content gives a changed page and a changed ETag; what has not changed keeps its own', async () => {
  await press();
  const before = ['zh-Hans.html.br', 'zh-Hans/notice.html.br'].map(mark);
  await press({ words: '支付比例 50%' }, another);
  const after = ['zh-Hans.html.br', 'zh-Hans/notice.html.br'].map(mark);
  expect(after[0]).toBe(before[0]);
  expect(after[1]).not.toBe(before[1]);
  expect(readFileSync(file('zh-Hans/notice.html'), 'utf8')).toContain('50%');
});

test('a page that is no longer there is gone from the next edition', async () => {
  await press();
  await press({ links: '' }, another);
  expect(existsSync(file('zh-Hans/found.html'))).toBe(false);
});

test('a page of another day is refused, and the last edition stays', async () => {
  await press();
  const last = readEdition(folder);
  await expect(press({ words: '改了' }, { ...another, day: '2026-03-06' })).rejects.toThrow(
    /made on 2026-03-05/,
  );
  expect(readEdition(folder)).toEqual(last);
});

test('a link that leads nowhere is refused, and the last edition stays', async () => {
  await press();
  const last = readEdition(folder);
  await expect(press({ links: '<a href="/zh-Hans/gone">去</a>' }, another)).rejects.toThrow('/zh-Hans/gone');
  expect(readEdition(folder)).toEqual(last);
});

test('a press killed in the middle leaves the last edition whole, and the next one clears up after it', async () => {
  await press();
  const last = readEdition(folder);
  const half = fork(new URL('./press-forever.fixture.mjs', import.meta.url), [folder]);
  await once(half, 'message');
  half.kill('SIGKILL');
  await once(half, 'exit');
  expect(readdirSync(join(folder, 'editions'))).toHaveLength(2);
  expect(readEdition(folder)).toEqual(last);
  expect(readFileSync(file('zh-Hans/notice.html'), 'utf8')).toContain('40%');
  await press({ words: '支付比例 50%' }, another);
  expect(readFileSync(file('zh-Hans/notice.html'), 'utf8')).toContain('50%');
  expect(readdirSync(join(folder, 'editions'))).toHaveLength(2);
  expect(readdirSync(join(folder, 'editions'))).toContain(last?.name);
});

test('a page that does not hold on the day it was made for is refused', async () => {
  await expect(press({ until: '2026-03-05' })).rejects.toThrow(/holds until 2026-03-05/);
  // Nothing of it is still being written.
  rmSync(join(folder, 'editions'), { recursive: true });
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(existsSync(join(folder, 'editions'))).toBe(false);
});

test('knows of each page when it was made and until when it holds, and says the latter on its root', async () => {
  await press();
  const dated = ({ madeOn = '', validUntil = /** @type {string | null} */ ('') } = {}) => [
    madeOn,
    validUntil,
  ];
  expect(dated(readEdition(folder)?.pages['/zh-Hans/notice'])).toEqual(['2026-03-05', '2028-01-01']);
  expect(dated(readEdition(folder)?.pages['/zh-Hans'])).toEqual(['2026-03-05', null]);
  const notice = readFileSync(file('zh-Hans/notice.html'), 'utf8');
  expect(notice).toMatch(/<html data-valid-until="2028-01-01">/);
  expect(notice.match(/data-valid-until/g)).toHaveLength(1);
  expect(readFileSync(file('zh-Hans.html'), 'utf8')).not.toMatch(/2026-03-05|data-valid-until/);
});

/** What a press asked for, and how many pages it says it made. @param {{ day: string, until?: string, words?: string }} changed */
const pressAndTell = async (changed) => {
  /** @type {string[]} */
  const asked = [];
  let made = 0;
  await withTrial({ ...trial, ...changed }, async (get) => {
    const listen = (/** @type {string} */ path) => {
      asked.push(path);
      return get(path);
    };
    ({ made } = await pressPortal({
      get: listen,
      folder,
      sources: 'abc',
      day: changed.day,
      project: folder,
    }));
  });
  return { asked, made };
};
const pages = ['/zh-Hans', '/zh-Hans/found', '/zh-Hans/notice'];

test('on an ordinary day no page is made anew', async () => {
  await press();
  const { asked, made } = await pressAndTell({ day: '2026-03-06' });
  expect(made).toBe(0);
  expect(asked).not.toEqual(expect.arrayContaining([expect.stringMatching(/notice|found/)]));
  expect(Object.keys(readEdition(folder)?.pages ?? {}).sort()).toEqual(pages);
  for (const path of pages) expect(existsSync(file(`${path}.html.br`)), path).toBe(true);
});

test('on the day of a page that page is made anew, and no other', async () => {
  await press();
  const before = pages.map((path) => mark(`${path}.html.br`));
  const { asked, made } = await pressAndTell({
    day: '2028-01-01',
    until: '2029-01-01',
    words: '已于 2027-12-31 到期',
  });
  expect(made).toBe(1);
  expect(asked.filter((path) => pages.includes(path))).toEqual(['/zh-Hans/notice']);
  expect(readFileSync(file('zh-Hans/notice.html'), 'utf8')).toContain('已于 2027-12-31 到期');
  const after = pages.map((path) => mark(`${path}.html.br`));
  expect(after.slice(0, 2)).toEqual(before.slice(0, 2));
  expect(after[2]).not.toBe(before[2]);
  expect(readEdition(folder)?.pages).toMatchObject({
    '/zh-Hans': { madeOn: '2026-03-05', validUntil: null },
    '/zh-Hans/notice': { madeOn: '2028-01-01', validUntil: '2029-01-01' },
  });
});

test('when the clock goes back, pages of the day to come are made anew', async () => {
  await press();
  const { made } = await pressAndTell({ day: '2026-03-04' });
  expect(made).toBe(pages.length);
});

test('of a press for another port no page is taken over: each names its own address', async () => {
  await press({ words: '在 http://localhost:3000' });
  await press({ words: '在 http://localhost:3300' });
  expect(readFileSync(file('zh-Hans/notice.html'), 'utf8')).toContain('在 http://localhost:3000');
  await press({ words: '在 http://localhost:3300' }, { origin: 'http://localhost:3300' });
  expect(readFileSync(file('zh-Hans/notice.html'), 'utf8')).toContain('在 http://localhost:3300');
  expect(readEdition(folder)?.origin).toBe('http://localhost:3300');
});
