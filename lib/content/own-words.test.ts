import { describe, expect, test } from 'vitest';

import zhHans from '@/content/messages/zh-Hans.json';
import { listNotices } from '@/lib/content/list-notices';
import { loadPlainWords } from '@/lib/content/load-plain-words';
import { allOwnWords, outsideQuotes, ownWordsOn, textsIn } from '@/lib/content/own-words.fixture';
import { wholeTextOf } from '@/lib/model/clause-tree';
import type { Notice } from '@/lib/model/notice';
import { statesFigure } from '@/lib/words/states-figure';
import { writtenFiguresIn } from '@/lib/words/written-figures-in';

const all = [...allOwnWords(), ...textsIn(zhHans, 'messages')];
const notices = listNotices();
const saying = (pattern: RegExp) => all.filter(({ text }) => pattern.test(outsideQuotes(text)));

test.each([
  ['拟, which is heard as 你', /(?<![模虚])拟/],
  ['that nothing changes where the clause only says nothing', /没有?改您/],
  ['that a person pays nothing where contributions are meant', /不用个人交|个人不用(另外)?[交付](?!费)/],
  ['that a disease has to be recognised first, which no clause asks', /(?<!要不)要先认定/],
  ['that all of a sum is paid again once a threshold is passed', /过 ?\d+ 元，?(由大额补助)?再报/],
])('never says %s', (_, pattern) => {
  expect(saying(pattern)).toEqual([]);
});

test('uses no slogan anywhere, not only in explanations', () => {
  const { slogans } = loadPlainWords();
  const found = all.filter(({ text }) => slogans.some((slogan) => outsideQuotes(text).includes(slogan)));
  expect(found).toEqual([]);
});

test('says of the second payment that it is on the part above the threshold', () => {
  const jinan = notices.filter(({ id }) => id === 'jinan-2022').flatMap(ownWordsOn);
  const paid = jinan.filter(({ text }) => /由大额补助再报/.test(text) || /合规费用.*再报一次/.test(text));
  expect(paid.length).toBeGreaterThan(3);
  expect(paid.filter(({ text }) => !/部分|超过起付线/.test(text))).toEqual([]);
});

/** A word of a clause that leaves something open or to come, and how our words keep it. */
const kept: readonly (readonly [RegExp, RegExp])[] = [
  [/探索/, /探索|试行|试点/],
  [/逐步/, /逐步|一步步/],
  [/原则上/, /原则上/],
  [/酌情/, /酌情/],
  [/适当/, /适当/],
  [/可(延长|参照|设置|在|探索|按项目)/, /可以|可能|允许|可设/],
  [/底前.*实现|年底实现|到2025年/, /要求|要在|要能|要有|要实现|底前|目标|写的是/],
  [/超支较大/, /超支较大/],
  [/本镇区/, /本镇区/],
  [/左右/, /左右/],
];

const lostIn = (official: string, own: string): string[] =>
  kept.filter(([word, ours]) => word.test(official) && !ours.test(own)).map(([word]) => word.source);

describe.each(notices.map((notice) => [notice.id, notice] as const))('%s', (_, notice) => {
  test('keeps in every explanation what the clause leaves open', () => {
    const own = notice.clauses.map(({ id, source }) => ({ id, source: source['zh-Hans'] }));
    const lost = Object.entries(notice.explanation.clauses).flatMap(([id, explanation]) => {
      if (own.some((clause) => clause.id.startsWith(`${id}-`))) return [];
      return lostIn(wholeTextOf(own, id), JSON.stringify(explanation)).map((word) => `${id} ${word}`);
    });
    expect(lost).toEqual([]);
  });

  test('keeps it in every row of changes, in what the finder says and beside every figure', () => {
    const { explanation, entitlements, parameters } = notice;
    const scopeOf = (id: string) => parameters.scopes.filter(({ of }) => of.includes(id));
    const said = [
      ...explanation.changes.map(({ id, quote, what, after }) => ({ id, quote, own: `${what} ${after}` })),
      ...entitlements.map(({ id, quote, headline }) => ({ id, quote, own: headline })),
      ...parameters.figures.map(({ id, quote, what }) => ({
        id,
        quote,
        own: `${what} ${JSON.stringify(scopeOf(id))}`,
      })),
    ];
    const lost = said.flatMap(({ id, quote, own }) => lostIn(quote, own).map((word) => `${id} ${word}`));
    expect(lost).toEqual([]);
  });

  test('names no day and no figure in the name of a figure that its clause or the title does not have', () => {
    const own = notice.clauses.map(({ id, source }) => ({ id, source: source['zh-Hans'] }));
    const foreign = notice.parameters.figures.flatMap(({ id, what, clause }) => {
      const official = writtenFiguresIn(`${wholeTextOf(own, clause)}\n${wholeTextOf(own, 'title')}`);
      return writtenFiguresIn(what)
        .filter((figure) => /\d/.test(figure.written) && !statesFigure(official, figure))
        .map(({ written }) => `${id} ${written}`);
    });
    expect(foreign).toEqual([]);
  });

  test('names the insurance where it speaks of amounts and other clauses of the notice are for another', () => {
    if (!servesTwo(notice)) return;
    const amounts = [
      ...notice.explanation.inOneMinute.map(({ text, clause }) => ({ at: clause, text })),
      ...notice.entitlements
        .filter(({ insurance }) => insurance.length === 1)
        .map(({ id, headline }) => ({ at: id, text: headline })),
      ...Object.entries(notice.explanation.clauses)
        .filter(([, { audience }]) => isOfOne(audience))
        .map(([id, { headline }]) => ({ at: id, text: headline })),
    ];
    const unnamed = amounts.filter(({ text }) => /%|\d 元/.test(text) && !named.test(text));
    expect(unnamed).toEqual([]);
  });
});

/** Words by which a reader sees whether he is meant. */
const named = /职工|居民|在职|退休|参保|参加|门诊医保|特困|低保/;

const ofEmployees = ['employee', 'retiree', 'pre-1949-worker', 'flexible-worker'];

const isOfOne = (audience: readonly string[]): boolean =>
  audience.includes('resident') !== audience.some((one) => ofEmployees.includes(one));

function servesTwo({ explanation }: Notice): boolean {
  const audiences = Object.values(explanation.clauses).flatMap(({ audience }) => audience);
  return audiences.includes('resident') && audiences.some((one) => ofEmployees.includes(one));
}
