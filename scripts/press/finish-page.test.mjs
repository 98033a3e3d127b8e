// @ts-check
import { expect, test } from 'vitest';
import { finishPage } from './finish-page.mjs';
import { meaningOf } from './meaning-of.mjs';
import { readPage } from './read-page.mjs';
import { requireSameMeaning } from './without-scripts.mjs';

const head = `<head><meta charset="utf-8"><link rel="preload" as="script" href="/_next/static/chunks/a.js">
<link rel="stylesheet" href="/_next/static/chunks/a.css"><script src="/_next/static/chunks/a.js" async=""></script>
<title>明白纸</title><meta name="description" content="一张纸看明白"><link rel="canonical" href="https://example.org/zh-Hans"></head>`;
const words = `<main id="main"><h1>支付<!-- -->比例</h1><p>提高至 50% &amp; &lt;更多&gt;</p>
<details><summary>原文</summary><blockquote id="1-2">（二）</blockquote></details>
<noscript><button formaction="/zh-Hant">換成繁體字</button></noscript><a href="/zh-Hans/about?a=1&amp;b=2#x">关于</a></main>`;
const scripts = `<script>self.__next_f=[]</script><script>self.__next_f.push([1,"支付比例"])</script>
<script type="application/ld+json">{"@type":"WebPage"}</script><script type="module" src="/comforts.js"></script>`;
const data = '<script type="application/json">{"a":1}</script>';
const module = '<script type="module" src="/_modules/panels-A.js"></script>';
/** @param {string} body */
const page = (body) =>
  `<!DOCTYPE html><html lang="zh-Hans" data-day="2026-03-05">${head}<body>${body}</body></html>`;

test('a reading page keeps words, links, ids, title and metadata, and loses the scripts of the framework', () => {
  const before = page(words + scripts);
  const { html, madeOn } = finishPage(before, 'a page');
  expect(meaningOf(readPage(html))).toEqual(meaningOf(readPage(before)));
  expect(meaningOf(readPage(html))).toMatchObject({
    title: ['明白纸'],
    ids: ['main', '1-2'],
    links: expect.arrayContaining(['a href=/zh-Hans/about?a=1&b=2#x', 'button formaction=/zh-Hant']),
    words: expect.stringMatching(/支付比例.*提高至 50% & <更多>/s),
  });
  expect(html).not.toMatch(/__next_f|chunks\/a\.js|<!--/);
  expect(html).toContain('chunks/a.css');
  expect(madeOn).toBe('2026-03-05');
  expect(html).not.toContain('2026-03-05');
});

test('says on its root until when it holds: the first of the days named in it', () => {
  const dated = (/** @type {string} */ until) => `<p data-valid-until="${until}">至 ${until}</p>`;
  const { html, validUntil } = finishPage(page(dated('2028-01-01') + dated('2027-01-01')), 'a page');
  expect(validUntil).toBe('2027-01-01');
  expect(html).toMatch(/^<!DOCTYPE html><html lang="zh-Hans" data-valid-until="2027-01-01">/);
  expect(html.match(/data-valid-until/g)).toHaveLength(1);
  expect(finishPage(page(words), 'a page')).toMatchObject({ validUntil: null });
});

test('scripts of our own and data for search engines stay', () => {
  const { html } = finishPage(page(words + scripts), 'a page');
  expect(html).toContain('<script type="module" src="/comforts.js"></script>');
  expect(html).toContain('{"@type":"WebPage"}');
});

test('a reading page may run files of the portal and nothing else', () => {
  const { policy } = finishPage(page(words + scripts), 'a page');
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toMatch(/sha256|unsafe|nonce/);
});

test('a part that a script renders anew keeps its comments, its data and its script; the page around it does not', () => {
  const part = `<div data-interactive="">${words}</div>${data}${module}`;
  const { html, policy, isInteractive } = finishPage(page(`<p>前<!-- -->后</p>${part}${scripts}`), 'a page');
  expect(isInteractive).toBe(true);
  expect(html).toContain('<p>前后</p>');
  expect(html).toContain(part);
  expect(html).toContain('<script type="module" src="/comforts.js"></script>');
  expect(html).not.toMatch(/__next_f|chunks\/a\.js/);
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toMatch(/sha256|unsafe|nonce/);
});

test('the answer within such a part is taken as it stands, and needs no comments', () => {
  const answer = (/** @type {string} */ text) => `<div data-served="">${text}</div>`;
  const part = `<div data-interactive="">元<!-- -->角${answer('报<!-- -->一半')}</div>${data}${module}`;
  const { html } = finishPage(page(part), 'a page');
  expect(html).toContain(`元<!-- -->角${answer('报一半')}`);
});

test.each([
  ['its data', '<div data-interactive=""></div><script type="module" src="/_modules/panels-A.js"></script>'],
  ['its module', '<div data-interactive=""></div><script type="application/json">{"a":1}</script>'],
])('a part that could never be rendered anew, without %s, is refused by name', (what, part) => {
  expect(() => finishPage(page(part), '/zh-Hans/calculators/x')).toThrow(
    `/zh-Hans/calculators/x holds an interactive part without ${what}`,
  );
});

test('what fetches our own modules ahead stays, what fetches the framework does not', () => {
  const ours = '<link rel="modulepreload" href="/_modules/panels-A.js">';
  const theirs = '<link rel="modulepreload" href="/_next/static/chunks/b.js">';
  const { html } = finishPage(page(`${ours}${theirs}${words}`), 'a page');
  expect(html).toContain(ours);
  expect(html).not.toContain(theirs);
});

test.each([
  ['a word', '<p>50%</p>', '<p>40%</p>'],
  ['a link', '<a href="/a">看</a>', '<a href="/b">看</a>'],
  ['an id', '<p id="1-2">看</p>', '<p id="1-3">看</p>'],
  ['a description', '<meta name="description" content="a">', '<meta name="description" content="b">'],
  ['the language', '<p lang="zh-Hans">看</p>', '<p lang="zh-Hant">看</p>'],
  ['an element', '<blockquote>看</blockquote>', '<p>看</p>'],
])('a page that lost or changed %s is refused, by name', (_, before, after) => {
  const compare = () =>
    requireSameMeaning(meaningOf(readPage(page(before))), meaningOf(readPage(page(after))), '/zh-Hans/about');
  expect(compare).toThrow(/\/zh-Hans\/about means something else/);
});
