import { readFileSync } from 'node:fs';
import path from 'node:path';

import fc from 'fast-check';
import { expect, test } from 'vitest';

import { listNotices } from '@/lib/content/list-notices';
import { convertOfficialWords, convertOwnWords } from '@/lib/script/to-traditional';

const rows = readFileSync(path.join(import.meta.dirname, 'script-gold.tsv'), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1);
const gold = rows.map((row) => row.split('\t'));

test('holds 290 reviewed phrases', () => {
  expect(gold).toHaveLength(290);
});

test.each(gold)('converts %s to %s', (simplified, traditional) => {
  expect(convertOfficialWords(simplified ?? '')).toBe(traditional);
});

test('keeps quotation marks in official words and sets 「」『』 in our own', () => {
  expect(convertOfficialWords('“两病”‘门诊’')).toBe('“兩病”‘門診’');
  expect(convertOwnWords('“两病”‘门诊’')).toBe('「兩病」『門診』');
});

test('converts phrases that a dictionary gets wrong', () => {
  expect(convertOfficialWords('三重制度')).toBe('三重制度');
  expect(convertOfficialWords('本人参保')).toBe('本人參保');
  expect(convertOfficialWords('支付部分合并计算')).toBe('支付部分合併計算');
  expect(convertOfficialWords('从限额里扣')).toBe('從限額裏扣');
});

test('never changes the length, whatever slice of the notices', () => {
  const texts = listNotices().map(({ clauses }) => clauses.map(({ source }) => source['zh-Hans']).join('\n'));
  const slice = fc
    .constantFrom(...texts)
    .chain((text) =>
      fc.tuple(fc.nat(text.length), fc.nat(400)).map(([start, length]) => text.slice(start, start + length)),
    );
  fc.assert(
    fc.property(slice, (text) => {
      expect(convertOfficialWords(text)).toHaveLength(text.length);
      expect(convertOwnWords(text)).toHaveLength(text.length);
    }),
  );
});
