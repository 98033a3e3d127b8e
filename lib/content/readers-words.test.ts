import { expect, test } from 'vitest';

import { listNotices } from '@/lib/content/list-notices';
import { noticeStatusOn } from '@/lib/model/notice-status';

const notices = listNotices();
const asked = notices.filter(({ explanation }) => explanation.questions.length > 0);

test.each(asked.map(({ id, explanation }) => [id, explanation] as const))(
  '%s answers each question once',
  (_, { questions }) => {
    expect(new Set(questions.map(({ ask }) => ask)).size).toBe(questions.length);
  },
);

test('says of every question a notice does not answer that it is not written there', () => {
  const silent = asked.flatMap(({ explanation }) => explanation.questions.filter(({ stated }) => !stated));
  expect(silent.length).toBeGreaterThan(0);
  for (const { answer } of silent) expect(answer).toMatch(/没写|没有写/);
});

test('says of a draft before everything else that it is not in force', () => {
  const drafts = notices.filter(({ kind }) => kind === 'draft');
  expect(drafts).not.toEqual([]);
  for (const { explanation } of drafts) {
    const { inOneMinute, questions, clauses } = explanation;
    expect(inOneMinute[0]?.text).toMatch(/^征求意见稿，还没有生效/);
    expect(questions[0]?.answer).toContain('征求意见稿，还没有生效');
    for (const { headline, points } of Object.values(clauses)) {
      expect(headline).toMatch(/^征求意见稿：/);
      expect(points[0]).toBe('征求意见稿，还没有生效。');
    }
  }
});

test('says of an expired notice before everything else when it ended, and never that this ends the benefits', () => {
  const expired = notices.filter(({ id }) => id === 'jining-2021');
  expect(expired.map((notice) => noticeStatusOn(notice, '2024-09-01'))).toEqual(['expired']);
  for (const { explanation } of expired) {
    const { aboutStatus, inOneMinute, questions, clauses } = explanation;
    expect(aboutStatus).toContain('到期不是说没有待遇');
    expect(inOneMinute[0]?.text).toMatch(/^2024 年 8 月 31 日到期/);
    expect(questions[0]?.answer).toMatch(/^它 2024 年 8 月 31 日到期.*不是说没有待遇.*请问参保地的经办机构/);
    for (const { headline, points } of Object.values(clauses)) {
      expect(headline).toMatch(/^2024 年 8 月 31 日到期：/);
      expect(points[0]).toBe('这份文件 2024 年 8 月 31 日到期。');
    }
  }
});

test('keeps the short words of every notice short: a headline has at most 40 characters', () => {
  const headlines = notices.flatMap(({ explanation }) => Object.values(explanation.clauses));
  expect(headlines.filter(({ headline }) => [...headline].length > 40)).toEqual([]);
});
