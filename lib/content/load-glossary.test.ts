import path from 'node:path';

import { expect, test } from 'vitest';

import { listNotices } from '@/lib/content/list-notices';
import { loadGlossary } from '@/lib/content/load-glossary';
import { localiseTerm } from '@/lib/content/localise-term';
import { messageOnLoading } from '@/lib/content/message-on-loading.fixture';
import { firstUses } from '@/lib/words/first-uses';

const fixture = path.join(import.meta.dirname, 'fixtures/content');

const messageOn = (yaml: string): string =>
  messageOnLoading({ from: fixture, file: 'glossary.yaml', change: () => yaml }, loadGlossary);

const term = (words: string, meaning: string, id = 'ratio'): string =>
  `- { id: ${id}, group: paying, term: ${words}, meaning: ${meaning}, example: 看一次门诊就用得到。 }\n`;

test('takes a term that stands in a notice', () => {
  expect(messageOn(term('支付比例', '医保付几成。'))).toBe('loaded');
});

test.each([
  [
    'stands in no notice',
    term('起付标准', '先自己付的。'),
    '1: [0].term: 起付标准 stands in no clause; write it as a notice does',
  ],
  [
    'comes twice',
    term('支付比例', '几成。') + term('支付比例', '几成。', 'other'),
    '2: [1].term: 支付比例 comes twice; keep one',
  ],
  [
    'has the id of another',
    term('支付比例', '几成。') + term('退休人员', '退了休的人。'),
    '2: [1].id: ratio comes twice; give each entry an id of its own',
  ],
  [
    'is explained in two sentences',
    term('支付比例', '付几成。不一定。'),
    '1: [0].meaning: is not one sentence; write one',
  ],
  [
    'is explained at length',
    term('支付比例', '报'.repeat(46)),
    '1: [0].meaning: has 46 characters; write at most 45',
  ],
  [
    'is explained with a figure',
    term('支付比例', '付 50%。'),
    '1: [0].meaning: holds a figure; a glossary says what holds everywhere',
  ],
])('refuses a term that %s', (_, yaml, problem) => {
  expect(messageOn(yaml)).toBe(`content/glossary.yaml:${problem}`);
});

test('the glossary holds at least 60 terms, each of them used in a clause', () => {
  const terms = loadGlossary();
  expect(terms.length).toBeGreaterThanOrEqual(60);
  const clauses = listNotices().flatMap((notice) => notice.clauses);
  const used = new Set(
    clauses.flatMap(({ source }) => firstUses(source['zh-Hans'], terms).map(({ id }) => id)),
  );
  expect(terms.filter(({ id }) => !used.has(id)).map(({ id }) => id)).toEqual([]);
});

test('a term stands in the Traditional words at the same place', () => {
  const terms = loadGlossary();
  for (const { source } of listNotices().flatMap((notice) => notice.clauses)) {
    for (const { id, start, end } of firstUses(source['zh-Hans'], terms)) {
      const localised = terms
        .filter((entry) => entry.id === id)
        .map((entry) => localiseTerm(entry, 'zh-Hant'));
      expect(localised.flatMap(({ term: name, forms }) => [name, ...forms])).toContain(
        source['zh-Hant'].slice(start, end),
      );
    }
  }
});

test('our words on a term come in Traditional', () => {
  const [first] = loadGlossary();
  expect(first && localiseTerm(first, 'zh-Hant')).toMatchObject({
    term: '起付標準',
    meaning: '先由自己付的那一段錢，過了它才開始報銷。',
  });
});
