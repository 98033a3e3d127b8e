import { expect, test } from 'vitest';

import { parseSource } from '@/lib/content/parse-source';

test('keeps the lines of an entry and drops blank ones', () => {
  expect(
    parseSource('## cc\n\n抄送甲。\n乙。\n\n## closing\n\n## closing-p1\n\n完。\n', 'source.md'),
  ).toEqual([
    { id: 'cc', line: 1, text: '抄送甲。\n乙。' },
    { id: 'closing', line: 6, text: '' },
    { id: 'closing-p1', line: 8, text: '完。' },
  ]);
});

test.each([
  [
    'words before the first entry',
    '通知\n## 1\n一、甲\n',
    'source.md:1: stands before the first "## id"; open an entry above it',
  ],
  [
    'a file without an entry',
    '\n通知\n',
    'source.md:2: stands before the first "## id"; open an entry above it',
  ],
  [
    'an id twice',
    '## 1\n一、甲\n## 1\n一、乙\n',
    'source.md:3: 1: comes twice; give each entry an id of its own',
  ],
  [
    'a child before its parent',
    '## 1-1\n（一）甲\n',
    'source.md:1: 1-1: comes without 1 before it; add that entry',
  ],
  [
    'an empty entry with nothing below',
    '## closing\n\n## cc\n完。\n',
    'source.md:1: closing: has no words; write them, or let closing-p1 follow',
  ],
  [
    'an id that is none',
    '## annex\n完。\n',
    'source.md:1: annex: is not a clause id; write printed numbers joined by -, such as 1-2, or a part such as closing-p1',
  ],
])('refuses %s', (_, markdown, message) => {
  expect(() => parseSource(markdown, 'source.md')).toThrow(message);
});
