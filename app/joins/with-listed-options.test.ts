import { describe, expect, test } from 'vitest';
import { withListedOptions } from '@/app/joins/with-listed-options';
import { findOptions } from '@/components/form/find-options';
import { checkerWords } from '@/lib/i18n/rule-words';
import type { Locale } from '@/lib/model/locale';
import { jinanRemoteCare } from '@/lib/rules/checkers/jinan-remote-care';
import { jiningChronicDisease } from '@/lib/rules/checkers/jining-chronic-disease';

const locales = ['zh-Hans', 'zh-Hant'] as const;

const diseaseWords = (locale: Locale) => {
  const { id, fields } = jiningChronicDisease;
  const { list, options = {} } =
    withListedOptions(checkerWords(locale, id), fields, locale).fields.disease ?? {};
  if (list === undefined) throw new Error('no list');
  return { list, options };
};

const found = (locale: Locale, typed: string) => {
  const { list, options } = diseaseWords(locale);
  const labelled = jiningChronicDisease.fields.disease.options.map((value) => ({
    value,
    label: options[value] ?? '',
  }));
  return findOptions(labelled, typed, list).map(({ value }) => value);
};

describe.each(locales)('the diseases in %s', (locale) => {
  test('each have their printed name, and the rest the words of the messages', () => {
    const { options } = diseaseWords(locale);
    expect(Object.keys(options).sort()).toEqual([...jiningChronicDisease.fields.disease.options].sort());
    expect(options.a9).toBe(locale === 'zh-Hans' ? '肺动脉高压' : '肺動脈高壓');
    expect(options.other).toBe(locale === 'zh-Hans' ? '都不是，名单里没有' : '都不是，名單裏沒有');
  });

  test('stand in two groups, 9 and 70, in printed order', () => {
    const [a, b, ...others] = diseaseWords(locale).list.groups;
    expect(others).toEqual([]);
    expect([a?.options.length, a?.options[0], a?.options.at(-1)]).toEqual([9, 'a1', 'a9']);
    expect([b?.options.length, b?.options[0], b?.options.at(-1)]).toEqual([70, 'b1', 'b70']);
  });

  test.each([
    ['血糖高', ['b23']],
    ['慢阻肺', ['b16']],
    ['copd', ['b16']],
    ['老年痴呆', ['b55']],
    ['中风', ['b7', 'b8']],
    ['中風', ['b7', 'b8']],
    ['腦梗', ['b8']],
    ['脑梗', ['b8']],
    ['癫痫', ['a7', 'b52']],
    ['癲癇', ['a7', 'b52']],
    ['干燥', ['b40']],
    ['乾燥', ['b40']],
  ])('are found by %s in either script: %j', (typed, ids) => {
    expect(found(locale, typed)).toEqual(ids);
  });
});

test('no Traditional character stands for two Simplified ones', () => {
  const characters = [...diseaseWords('zh-Hant').list.scriptPairs].filter((_, place) => place % 2 === 0);
  expect(new Set(characters).size).toBe(characters.length);
  expect(diseaseWords('zh-Hans').list.scriptPairs).toBe(diseaseWords('zh-Hant').list.scriptPairs);
});

test('words of a rule without such a question stay as they are', () => {
  const words = checkerWords('zh-Hans', 'jinan-remote-care');
  expect(withListedOptions(words, jinanRemoteCare.fields, 'zh-Hans')).toEqual(words);
});
