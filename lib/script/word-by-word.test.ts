import { expect, test } from 'vitest';

import { listNotices } from '@/lib/content/list-notices';
import { loadGlossary } from '@/lib/content/load-glossary';
import { convertOfficialWords } from '@/lib/script/to-traditional';

// A converter that sees a whole line can find a phrase across two words (三重|制度 → 三重製度). Where
// it differs from converting each word alone, one of the two is wrong, and somebody has to look.

/** Phrases that the segmenter takes apart and whole-line conversion gets right: 複診, 簽約, 包乾費, 一併公布. */
const reviewed = ['复诊', '签约', '包干费', '一并公布'];

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

function unreviewedDifferences(line: string): string[] {
  const whole = convertOfficialWords(line);
  const single = [...segmenter.segment(line)].map(({ segment }) => convertOfficialWords(segment)).join('');
  const places = [...whole].flatMap((character, index) => (character === single[index] ? [] : [index]));
  return places
    .filter((index) => !isReviewed(line, index))
    .map((index) => `${line.slice(Math.max(0, index - 6), index + 6)}: ${whole[index]} or ${single[index]}`);
}

function isReviewed(line: string, index: number): boolean {
  return reviewed.some((phrase) =>
    line.slice(Math.max(0, index - phrase.length + 1), index + phrase.length).includes(phrase),
  );
}

test('finds a phrase across words that is not reviewed', () => {
  expect(unreviewedDifferences('签约的复诊')).toEqual([]);
  expect(unreviewedDifferences('我们的文本里丢了')).toEqual(['我们的文本里丢了: 里 or 裏']);
});

test.each(listNotices().map((notice) => [notice.id, notice] as const))(
  'official words of %s convert alike whole and word by word',
  (_, notice) => {
    const lines = notice.clauses.flatMap(({ source }) => source['zh-Hans'].split('\n'));
    expect(lines.flatMap(unreviewedDifferences)).toEqual([]);
  },
);

test.each(listNotices().map((notice) => [notice.id, notice] as const))(
  'our words on %s convert alike whole and word by word',
  (_, notice) => {
    const { shortTitle, remarks, explanation, scenarios } = notice;
    const own = JSON.stringify([shortTitle, remarks, explanation, scenarios], null, 1);
    expect(own.split('\n').flatMap(unreviewedDifferences)).toEqual([]);
  },
);

test('the glossary converts alike whole and word by word', () => {
  const lines = loadGlossary().flatMap(({ term, forms, meaning, example }) => [
    term,
    ...forms,
    meaning,
    example,
  ]);
  expect(lines.flatMap(unreviewedDifferences)).toEqual([]);
});
