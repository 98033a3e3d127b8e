import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { expect, test } from 'vitest';

import { findNotice } from '@/lib/content/find-notice';
import { listNotices } from '@/lib/content/list-notices';
import { loadNotice } from '@/lib/content/load-notice';
import { noticeStatusOn } from '@/lib/model/notice-status';

test('lists the most recently issued first and drafts last', () => {
  const notices = listNotices();
  for (const [place, { id, kind, issued }] of notices.entries()) {
    const next = notices[place + 1];
    if (next === undefined || kind !== next.kind) continue;
    expect((issued ?? '') >= (next.issued ?? ''), `${id} before ${next.id}`).toBe(true);
  }
  const kinds = notices.map(({ kind }) => kind);
  expect(kinds).toEqual([...kinds].sort((one, other) => Number(one === 'draft') - Number(other === 'draft')));
});

test('refuses a published clause whose notice is gone', () => {
  const root = path.join(mkdtempSync(path.join(tmpdir(), 'content-')), 'content');
  mkdirSync(path.join(root, 'notices'), { recursive: true });
  writeFileSync(path.join(root, 'published-clauses.txt'), 'gone-2020/1\n');
  expect(() => listNotices(root)).toThrow(
    /^content\/published-clauses\.txt:1: gone-2020\/1: is printed on paper but its notice is gone; put the notice back$/,
  );
  rmSync(path.dirname(root), { recursive: true });
});

test('finds a notice by its id and nothing by any other text', () => {
  expect(findNotice('jinan-2022')?.number).toBe('济政办发〔2022〕12号');
  for (const id of ['jinan-2023', '', '.', '..', '../notices/jinan-2022'])
    expect(findNotice(id)).toBeUndefined();
});

test.each(listNotices().map((notice) => [notice.id, notice] as const))(
  'keeps every official word of %s',
  (_, notice) => {
    const words = notice.clauses
      .map(({ source }) => source['zh-Hans'])
      .join('')
      .replaceAll('\n', '');
    expect(createHash('sha256').update(words).digest('hex')).toBe(notice.restoredSha256);
  },
);

test.each([
  ['jining-2021', '2021-08-31', 'not-yet'],
  ['jining-2021', '2021-09-01', 'in-force'],
  ['jining-2021', '2024-08-31', 'in-force'],
  ['jining-2021', '2024-09-01', 'expired'],
  ['shandong-2021', '2021-08-17', 'not-yet'],
  ['shandong-2021', '2021-08-18', 'in-force'],
  ['shandong-2021', '2021-12-31', 'in-force'],
  ['shandong-2021', '2022-01-01', 'past-year'],
  ['neimenggu-2021', '2022-09-30', 'not-yet'],
  ['neimenggu-2021', '2022-10-01', 'no-expiry-printed'],
  ['neimenggu-2021', '2022-10-02', 'no-expiry-printed'],
  ['zhongshan-2019-draft', '1900-01-01', 'draft'],
  ['zhongshan-2019-draft', '2019-10-01', 'draft'],
  ['zhongshan-2019-draft', '2100-12-31', 'draft'],
  ['jinan-2022', '2022-12-31', 'not-yet'],
  ['jinan-2022', '2023-01-01', 'in-force'],
  ['jinan-2022', '2027-12-31', 'in-force'],
  ['jinan-2022', '2028-01-01', 'expired'],
])('%s is on %s: %s', (id, day, status) => {
  expect(noticeStatusOn(loadNotice(id), day)).toBe(status);
});

test.each([
  ['jining-2021', ['1-1', '1-2', '2-1-p2', '2-1-p3', '2-2', '3', '4', '5-1', '6', 'closing']],
  [
    'shandong-2021',
    ['1-p1', '1-p2', '1-p3', '2-p1', '2-p2', '2-p3', '3-p1', '3-p2', '4', '5', '6', '7-p1', '7-p3', '8'],
  ],
  ['neimenggu-2021', ['1', '1-1', '1-2-1', '1-2-3', '1-3', '2', '2-p1', '2-p2', '3', '4-p1', '7-1']],
  [
    'zhongshan-2019-draft',
    ['1-p1', '2-p1', '2-p5', '3-p2', '4-p1', '5-p1', '7', '8-1-p2', '8-2', '9', '10', 'closing'],
  ],
  [
    'jinan-2022',
    ['1-1', '1-5', '2-6', '2-9', '3-10', '3-13', '4-14', '4-15', '5-16', '6-20', 'closing-p1', 'cover-p8'],
  ],
])('%s has the clauses that rules cite', (id, clauses) => {
  expect(loadNotice(id).clauses.map((clause) => clause.id)).toEqual(expect.arrayContaining(clauses));
});

test('a number is ours where its notice says that it was lost, and nowhere else', () => {
  for (const { id, clauses, restoredNumbers } of listNotices()) {
    const restored = clauses.filter(({ numberRestored }) => numberRestored);
    expect(
      restored.map((clause) => [clause.id, clause.number]),
      id,
    ).toEqual(expect.arrayContaining(Object.entries(restoredNumbers)));
    expect(restored.length, id).toBe(Object.keys(restoredNumbers).length);
  }
});

test('the draft lost five of its numbers', () => {
  expect(loadNotice('zhongshan-2019-draft').restoredNumbers).toEqual({
    2: '二、',
    4: '四、',
    5: '五、',
    6: '六、',
    '8-2': '（二）',
  });
});
