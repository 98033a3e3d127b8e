import { expect, test } from 'vitest';

import { leaveOutReviewed } from '@/lib/words/leave-out-reviewed';

const finding = {
  check: 'missing-figure' as const,
  at: 'clauses.4',
  path: ['clauses', '4'],
  words: '2020年',
  problem: 'leaves out 2020年',
};
const review = { check: finding.check, at: finding.at, words: finding.words, reason: '目录的名字' };

test('leaves out what has been judged right', () => {
  expect(leaveOutReviewed([finding], [review])).toEqual({ findings: [], stale: [] });
});

test('keeps what has been judged elsewhere, for another check or other words, and says that the review is stale', () => {
  for (const other of [{ at: 'clauses.5' }, { check: 'foreign-figure' as const }, { words: '2021年' }])
    expect(leaveOutReviewed([finding], [{ ...review, ...other }])).toEqual({
      findings: [finding],
      stale: [{ ...review, ...other }],
    });
});
