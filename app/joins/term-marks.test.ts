import { expect, test } from 'vitest';

import { termMarks } from '@/app/joins/term-marks';
import { listNotices } from '@/lib/content/list-notices';
import { wholeClause } from '@/lib/model/clause-tree';

const clauses = listNotices().flatMap(({ id, clauses: entries }) =>
  entries.map((entry) => [id, entry.id] as const),
);
const marksOf = (notice: string, clause: string, locale: 'zh-Hans' | 'zh-Hant') => {
  const { terms, official, own } = termMarks(notice, clause, locale);
  return { terms, official: Object.values(official).flat(), own: Object.values(own).flat() };
};

test('marks a term once in the official words of a clause, and once in our explanation', () => {
  for (const [notice, clause] of clauses) {
    const { official, own } = marksOf(notice, clause, 'zh-Hans');
    for (const marks of [official, own]) {
      const ids = marks.map(({ id }) => id);
      expect(ids).toEqual([...new Set(ids)]);
    }
  }
});

test('has one note and one place to come back to for every term it marks', () => {
  for (const [notice, clause] of clauses) {
    const { terms, official, own } = marksOf(notice, clause, 'zh-Hans');
    const anchors = [...official, ...own].filter(({ isAnchor }) => isAnchor).map(({ id }) => id);
    expect(anchors.toSorted()).toEqual(terms.map(({ id }) => id).toSorted());
  }
});

test('names a term as the page of the clause writes it', () => {
  for (const { id, clauses: entries, explanation } of listNotices())
    for (const { id: clause } of entries) {
      const words = wholeClause(entries, clause).map(({ source }) => source['zh-Hans']);
      const page = [...words, JSON.stringify(explanation.clauses[clause] ?? '')].join('\n');
      for (const { term } of termMarks(id, clause, 'zh-Hans').terms) expect(page).toContain(term);
    }
});

test('marks the same in both scripts', () => {
  const places = (locale: 'zh-Hans' | 'zh-Hant') =>
    marksOf('jinan-2022', '1-2', locale).own.map(({ id, start, end }) => [id, start, end]);
  expect(places('zh-Hant')).toEqual(places('zh-Hans'));
  const { own } = termMarks('jinan-2022', '1-2', 'zh-Hant');
  const [marked] = Object.entries(own).filter(([, marks]) =>
    marks.some(({ id }) => id === 'designated-institution'),
  );
  const [text = '', [mark] = []] = marked ?? [];
  expect(text.slice(mark?.start, mark?.end)).toBe('定點醫療機構');
});
