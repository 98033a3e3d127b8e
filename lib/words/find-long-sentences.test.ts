import { expect, test } from 'vitest';

import { findLongSentences } from '@/lib/words/find-long-sentences';
import { passageWith } from '@/lib/words/passage.fixture';

const found = (...args: Parameters<typeof passageWith>): string[] =>
  findLongSentences(passageWith(...args)).map(({ check, path }) => `${check} ${path.join('.')}`);

test('lets a sentence of 45 characters pass, and none of 46', () => {
  expect(found('门诊报销', ['报'.repeat(45)])).toEqual([]);
  expect(found('门诊报销', ['看门诊。', `${'报'.repeat(46)}。`])).toEqual(['sentence clauses.1.points.1']);
});

test('lets a headline of 40 characters pass, and none of 41', () => {
  expect(found(`${'报'.repeat(40)}。`, [])).toEqual([]);
  expect(found('报'.repeat(41), [])).toEqual(['headline clauses.1.headline']);
});

test('lets an action of two sentences pass, and none of three', () => {
  const action = (text: string): string[] =>
    findLongSentences({ ...passageWith('', []), parts: [{ path: ['clauses', '1', 'action'], text }] }).map(
      ({ check }) => check,
    );
  expect(action('不用办手续。先问医院。')).toEqual([]);
  expect(action('不用办手续。先问医院。再去看病。')).toEqual(['action']);
});
