// @ts-check
import { describe, expect, test } from 'vitest';
import { sendOn } from './send-on.mjs';

const pages = ['zh-Hans', 'zh-Hant'].flatMap((locale) =>
  [
    '',
    '/notices',
    '/notices/jinan-2022',
    '/notices/jinan-2022/1-2',
    '/notices/jinan-2022/imprint-p2',
    '/calculators/jinan-outpatient',
    '/eligibility/jinan-remote-care',
    '/glossary',
  ].map((path) => `/${locale}${path}`),
);
const results = [
  '/zh-Hans/calculators/jinan-outpatient/result',
  '/zh-Hans/eligibility/jinan-remote-care/result',
];
const byLower = new Map(pages.map((path) => [path.toLowerCase(), path]));
/** @param {string} url @param {string} [languages] */
const sent = (url, languages = 'zh-TW') => sendOn(url, languages, (lower) => byLower.get(lower));

describe('another way to write an address', () => {
  const ways = /** @type {const} */ ([
    ['zh-Hans', ['zh-hans', 'ZH-HANS', 'zh-CN', 'zh-cn', 'zh-SG', 'zh_CN', 'zh']],
    [
      'zh-Hant',
      ['zh-hant', 'ZH-HANT', 'zh-TW', 'zh-tw', 'zh-HK', 'zh-MO', 'zh_TW', 'zh-Hant-HK', 'yue-Hant'],
    ],
  ]);
  for (const [locale, written] of ways) {
    test.each(written)(`/%s/… leads to every page in ${locale}`, (alias) => {
      for (const page of [...pages, ...results, '/zh-Hans/eligibility/find']) {
        const rest = page.replace(/^\/zh-Han[st]/, '');
        const path = `/${locale}${rest}`;
        expect(sent(`/${alias}${rest}?a=1&b=%E4%B8%AD`), rest).toEqual({ status: 308, path });
      }
    });
  }

  test('letters in another case lead to every page', () => {
    for (const page of [...pages, ...results]) {
      expect(sent(page.toUpperCase())).toEqual({ status: 308, path: page });
    }
  });

  test.each([
    '/',
    '。',
    '，',
    '）',
    '”',
    '、',
    '》',
    '；',
    '！',
    '？',
    '：',
    ')',
    ',',
    '.',
    '/。',
    '%E3%80%82',
    '%EF%BC%89',
    '%29',
    '%22',
    '%20',
  ])('%s behind it leads to every page', (glued) => {
    for (const page of [...pages, ...results]) {
      // Bytes that a client sends as they are come one by one.
      const raw = Buffer.from(`${page}${glued}`, 'utf8').toString('latin1');
      for (const url of [raw, `${page}${encodeURI(glued)}`.replaceAll('%25', '%')]) {
        expect(sent(url)).toEqual({ status: 308, path: page });
        expect(sent(`${url}?from=timeline`)).toEqual({ status: 308, path: page });
      }
    }
  });
});

describe('an address without a script', () => {
  test('leads to every page in the reader’s, for the time being', () => {
    for (const page of [...pages, ...results]) {
      const rest = page.replace(/^\/zh-Han[st]/, '');
      expect(sent(rest || '/', 'zh-HK')).toEqual({ status: 307, path: `/zh-Hant${rest}` });
      expect(sent(`${rest || '/'}?q=1`, 'zh-CN')).toEqual({ status: 307, path: `/zh-Hans${rest}` });
    }
  });

  test('is short for a clause behind /c/', () => {
    expect(sent('/c/jinan-2022/1-2')).toEqual({ status: 307, path: '/zh-Hant/notices/jinan-2022/1-2' });
    expect(sent('/C/JINAN-2022/1-2。'.replace('。', '%E3%80%82'), 'en')).toEqual({
      status: 307,
      path: '/zh-Hans/notices/jinan-2022/1-2',
    });
  });
});

test('an address that is right is left alone, and so none leads in a circle', () => {
  for (const page of [...pages, ...results]) {
    expect(sent(page)).toBeUndefined();
    expect(sent(`${page}?from=x`)).toBeUndefined();
  }
});

test.each([
  '/zh-CN/nowhere',
  '/zh-TW/notices/jinan-1999',
  '/nowhere',
  '/c/jinan-2022/9-99',
  '/c/jinan-2022',
  '/zh-CN/calculators/beijing/result',
  '/calculators/beijing/result',
  '/notices/jinan-2022/result',
  '/fr/notices',
  '/constructor',
])('%s leads nowhere and stays so', (path) => {
  expect(sent(path)).toBeUndefined();
});

test.each([
  '//evil.example',
  '///evil.example/zh-CN',
  '/\\evil.example',
  '/%2Fevil.example',
  '/%2F%2Fevil.example/notices',
  '/zh-CN//evil.example',
  '/zh-CN/%2F%2Fevil.example',
  '/zh-CN/..%2F..%2Fnotices',
  '/zh-CN/../notices',
  '/zh-CN/%5Cevil.example',
  '/zh-CN/notices%00',
  '/zh-CN%0D%0ASet-Cookie:a=b',
  '/@evil.example',
  'http://evil.example/zh-CN',
  '*',
  '/%E0%A4%A',
])('%s is sent nowhere', (path) => {
  expect(sent(path)).toBeUndefined();
});

test.each([
  '/robots.txt',
  '/sitemap.xml',
  '/icon.svg',
  '/api/notices',
  '/API/notices/',
  '/api/calculators/jinan-outpatient/',
  '/_next/static/x.css',
  '/_modules/panels-AAAA.js',
])('%s is no page', (path) => {
  expect(sent(path)).toBeUndefined();
});
