// @ts-check
import { describe, expect, test } from 'vitest';
import { localeOfHeader, localeOfTag } from './locale-of-tags.mjs';

test.each([
  ['zh-Hans', 'zh zh-CN zh-SG zh-MY zh_CN ZH-hans zh-Hans-HK cmn cmn-Hans yue-Hans wuu'],
  [
    'zh-Hant',
    'zh-TW zh-HK zh-MO zh_TW ZH-HANT zh-Hant-CN yue yue-HK yue-Hant cmn-Hant nan-Hant nan-TW zh-yue-HK zh-Hant-x-own',
  ],
  [undefined, 'en ja ko bo x-own i-klingon notices about 医 * % - a zhx zh-TW/.. constructor'],
])('%s is what is asked for by %s', (locale, tags) => {
  for (const tag of tags.split(' ')) expect(localeOfTag(tag), tag).toBe(locale);
});

describe('the script of a reader', () => {
  test.each([
    ['zh-TW', 'zh-Hant'],
    ['zh-HK,en;q=0.5', 'zh-Hant'],
    ['zh-MO', 'zh-Hant'],
    ['yue-Hant', 'zh-Hant'],
    ['cmn-Hant;q=0.7,en', 'zh-Hant'],
    ['nan-Hant,zh-CN;q=0.9', 'zh-Hant'],
    ['zh-Hant-TW;q=0.9', 'zh-Hant'],
    ['en-GB,en;q=0.9,zh-TW;q=0.8', 'zh-Hant'],
    ['zh-CN;q=0.2,zh-TW;q=0.8', 'zh-Hant'],
    ['zh-CN;q=0.8,zh-TW;q=0.2', 'zh-Hans'],
    ['zh-CN,zh-TW', 'zh-Hans'],
    ['zh-TW;q=0,zh-CN;q=0.1', 'zh-Hans'],
    ['zh-Hant;q=0, *', 'zh-Hans'],
    ['zh-Hans;q=0, *', 'zh-Hant'],
    ['zh-Hans;q=0,*;q=0.1', 'zh-Hant'],
    ['*', 'zh-Hans'],
    ['*;q=0.9,zh-TW;q=0.5', 'zh-Hant'],
    ['zh', 'zh-Hans'],
    ['zh-Hans-HK', 'zh-Hans'],
    ['en', 'zh-Hans'],
    ['', 'zh-Hans'],
    [',,;q=,=;;zh-TW', 'zh-Hans'],
    ['!!!,zh-TW', 'zh-Hant'],
    ['zh-TW;q=nonsense,zh-CN;q=1.5', 'zh-Hans'],
    [undefined, 'zh-Hans'],
  ])('%s reads %s', (header, locale) => {
    expect(localeOfHeader(header)).toBe(locale);
  });

  test('is found in no time, whatever is sent', () => {
    const before = performance.now();
    for (const header of [
      'zh-'.repeat(5000),
      'a,'.repeat(8000),
      `${'x-y;q=0.1,'.repeat(1500)}zh-TW`,
      ';q='.repeat(5000),
    ]) {
      expect(['zh-Hans', 'zh-Hant']).toContain(localeOfHeader(header));
    }
    expect(performance.now() - before).toBeLessThan(1000);
  });
});
