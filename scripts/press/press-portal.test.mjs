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

const trial = { day: '2026-03-05', words: '支付比例 40%', links: '<a href="/zh-Hans/found">在</a>' };
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mingbaizhi-press-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** @param {Partial<typeof trial>} [changed] @param {string} [day] */
const press = (changed, day = trial.day) =>
  withTrial({ ...trial, ...changed }, (get) =>
    pressPortal({ get, folder, sources: 'abc', day, project: folder }),
  );

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
  await press({ words: '支付比例 50%' });
  const after = ['zh-Hans.html.br', 'zh-Hans/notice.html.br'].map(mark);
  expect(after[0]).toBe(before[0]);
  expect(after[1]).not.toBe(before[1]);
  expect(readFileSync(file('zh-Hans/notice.html'), 'utf8')).toContain('50%');
});

test('a page that is no longer there is gone from the next edition', async () => {
  await press();
  await press({ links: '' });
  expect(existsSync(file('zh-Hans/found.html'))).toBe(false);
});

test('a page of another day is refused, and the last edition stays', async () => {
  await press();
  const last = readEdition(folder);
  await expect(press({ words: '改了' }, '2026-03-06')).rejects.toThrow(/speaks of 2026-03-05/);
  expect(readEdition(folder)).toEqual(last);
});

test('a link that leads nowhere is refused, and the last edition stays', async () => {
  await press();
  const last = readEdition(folder);
  await expect(press({ links: '<a href="/zh-Hans/gone">去</a>' })).rejects.toThrow('/zh-Hans/gone');
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
  await press({ words: '支付比例 50%' });
  expect(readFileSync(file('zh-Hans/notice.html'), 'utf8')).toContain('50%');
  expect(readdirSync(join(folder, 'editions'))).toHaveLength(2);
  expect(readdirSync(join(folder, 'editions'))).toContain(last?.name);
});
