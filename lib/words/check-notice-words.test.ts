import { expect, test } from 'vitest';

import { loadNotice } from '@/lib/content/load-notice';
import { loadPlainWords } from '@/lib/content/load-plain-words';
import { explanationSchema } from '@/lib/model/explanation';
import { checkNoticeWords } from '@/lib/words/check-notice-words';

const notice = loadNotice('jinan-2022');
const plain = loadPlainWords();

function foundWith(id: string, change: { points?: string[]; headline?: string }): string[] {
  const explanation = notice.explanation.clauses[id];
  if (explanation === undefined) throw new Error(`no explanation of ${id}`);
  const clauses = { ...notice.explanation.clauses, [id]: { ...explanation, ...change } };
  const changed = { ...notice, explanation: { ...notice.explanation, clauses } };
  return checkNoticeWords(changed, plain, []).findings.map(({ check, words }) => `${check} ${words}`);
}

test('finds the figure of a clause that its explanation no longer says', () => {
  expect(foundWith('closing-p1', { headline: '开始执行', points: ['2023 年 1 月 1 日起。'] })).toEqual([
    'missing-figure 2027年12月31日',
  ]);
});

test('finds the figure that only the explanation says', () => {
  expect(foundWith('6-18', { headline: '罚款 500 元' })).toEqual(['foreign-figure 500元']);
});

test('lets every explanation name the days of the notice', () => {
  expect(foundWith('6-18', { headline: '2023 年 1 月 1 日起，到 2027 年 12 月 31 日' })).toEqual([]);
});

test('finds a clause without an explanation', () => {
  const { '6-18': _, '6': __, ...clauses } = notice.explanation.clauses;
  const changed = { ...notice, explanation: { ...notice.explanation, clauses } };
  const found = checkNoticeWords(changed, plain, []).findings.map(({ check, words }) => `${check} ${words}`);
  expect(found).toEqual(['unexplained 6', 'unexplained 6-18']);
});

test('asks nothing of a notice that has no explanation yet', () => {
  const none = explanationSchema.parse({ changes: [], clauses: {} });
  expect(checkNoticeWords({ ...notice, explanation: none }, plain, []).findings).toEqual([]);
});
