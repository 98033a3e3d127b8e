import path from 'node:path';

import { expect, test } from 'vitest';

import { loadNotice } from '@/lib/content/load-notice';
import { messageOnLoading, replacing } from '@/lib/content/message-on-loading.fixture';

const from = path.join(import.meta.dirname, 'fixtures/content');
const file = 'notices/sample-2020/explanation.yaml';

const loadedWith = (was: string, is: string): string =>
  messageOnLoading({ from, file, change: replacing(was, is) }, (root) => loadNotice('sample-2020', root));

const dates = '    from: 2020-01-01\n    until: null\n';

test('takes a first day of the clause, and no day at all', () => {
  expect(loadedWith(dates, dates)).toBe('loaded');
  expect(loadedWith(dates, '    from: null\n    until: null\n')).toBe('loaded');
});

test('takes the last day of the notice, and the words of the clause for a time', () => {
  expect(loadedWith(dates, '    from: null\n    when: 2020 年 1 月起\n    until: 2022-12-31\n')).toBe(
    'loaded',
  );
});

test.each([
  [
    'a first day that no clause gives',
    '    from: 2020-03-01\n    until: null\n',
    'changes[0].from: 2020-03-01 is given by no clause',
  ],
  [
    'a last day that nothing gives',
    '    from: 2020-01-01\n    until: 2020-12-31\n',
    'changes[0].until: 2020-12-31 is given by nothing',
  ],
  [
    'a time in words that the clause does not have',
    '    from: null\n    when: 2021 年\n    until: null\n',
    'changes[0].when: 2021年 does not stand in the clause',
  ],
  [
    'a first day and words for it',
    '    from: 2020-01-01\n    when: 2020 年 1 月起\n    until: null\n',
    'changes[0].when: says again when',
  ],
])('refuses %s', (_, days, problem) => {
  expect(loadedWith(dates, days)).toContain(problem);
});

test('lends a clause without a time the first day of the notice only where it tells of a change', () => {
  const change = (before: string, after: string, quote: string) => `  - id: outpatient-ratio
    what: 登记
    before: ${before}
    after: ${after}
    from: 2020-01-01
    until: null
    clause: "2"
    quote: ${quote}
clauses:`;
  const told = (words: string) =>
    messageOnLoading(
      { from, file, change: (text) => text.replace(/ {2}- id: outpatient-ratio[\s\S]*?\nclauses:/, words) },
      (root) => loadNotice('sample-2020', root),
    );
  expect(told(change('要登记', '不用登记', '参保人员就医不再登记'))).toBe('loaded');
  expect(told(change('null', '不用登记', '参保人员就医不再登记'))).toBe('loaded');
  expect(told(change('null', '就医', '参保人员就医'))).toContain('2020-01-01 is given by no clause');
});
