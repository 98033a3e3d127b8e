import path from 'node:path';

import { afterEach, expect, test, vi } from 'vitest';

import { loadNotice } from '@/lib/content/load-notice';
import { messageOnLoading, replacing } from '@/lib/content/message-on-loading.fixture';

const fixture = path.join(import.meta.dirname, 'fixtures/content');

afterEach(() => vi.unstubAllEnvs());

const loadBroken = (file: string, from: string, to: string): string =>
  messageOnLoading({ from: fixture, file, change: replacing(from, to) }, (root) =>
    loadNotice('sample-2020', root),
  );

const inNotice = (file: string): string => `notices/sample-2020/${file}`;

test('loads a notice with its clauses in both scripts', () => {
  const notice = loadNotice('sample-2020', fixture);
  expect(notice.clauses.map(({ id }) => id)).toEqual([
    'title',
    '1',
    '1-1',
    '1-2',
    '1-2-p1',
    '1-2-p2',
    '2',
    'closing',
  ]);
  expect(notice.clauses[2]).toEqual({
    id: '1-1',
    number: '（一）',
    numberRestored: false,
    heading: { 'zh-Hans': '门诊比例', 'zh-Hant': '門診比例' },
    runIn: true,
    body: {
      'zh-Hans': '自2020年1月起，支付比例由40%提高至50%，退休人员再提高5个百分点。',
      'zh-Hant': '自2020年1月起，支付比例由40%提高至50%，退休人員再提高5個百分點。',
    },
    source: {
      'zh-Hans': '（一）门诊比例。自2020年1月起，支付比例由40%提高至50%，退休人员再提高5个百分点。',
      'zh-Hant': '（一）門診比例。自2020年1月起，支付比例由40%提高至50%，退休人員再提高5個百分點。',
    },
  });
});

test('takes a lost number from restoredNumbers and says so', () => {
  const clause = loadNotice('sample-2020', fixture).clauses.find(({ id }) => id === '2');
  expect(clause).toMatchObject({
    number: '二、',
    numberRestored: true,
    heading: { 'zh-Hans': '取消登记' },
    runIn: false,
  });
  expect(clause?.body['zh-Hans']).toBe('参保人员就医不再登记。');
});

test('keeps a date as text', () => {
  expect(loadNotice('sample-2020', fixture).issued).toBe('2019-12-20');
});

test('reads each notice of a root once', () => {
  expect(loadNotice('sample-2020', fixture)).toBe(loadNotice('sample-2020', fixture));
});

test('reads anew each time in development', () => {
  vi.stubEnv('NODE_ENV', 'development');
  expect(loadNotice('sample-2020', fixture)).not.toBe(loadNotice('sample-2020', fixture));
});

test('takes the content root from CONTENT_ROOT where it is set', () => {
  vi.stubEnv('CONTENT_ROOT', fixture);
  expect(loadNotice('sample-2020').title).toBe('样本市关于门诊报销的通知');
});

test('refuses a notice without its files, naming the first', () => {
  expect(() => loadNotice('gone-2020', fixture)).toThrow(
    /^content\/notices\/gone-2020\/notice\.yaml:1: is missing; add the file$/,
  );
});

test.each([
  [
    'a wrong type',
    inNotice('parameters.yaml'),
    'value: 50',
    'value: "50"',
    'content/notices/sample-2020/parameters.yaml:5: figures[0].value: is of the wrong type; write a number',
  ],
  [
    'money that is not text',
    inNotice('parameters.yaml'),
    'value: "3000.00"',
    'value: 3000.00',
    'content/notices/sample-2020/parameters.yaml:13: figures[1].value: is not money; write yuan in quotes with two places, such as "4500.00"',
  ],
  [
    'an unknown unit',
    inNotice('parameters.yaml'),
    'unit: percent\n',
    'unit: per-mille\n',
    'content/notices/sample-2020/parameters.yaml:4: figures[0].unit: has no known unit; write one of money, percent, percentage-points, count, date, not-stated',
  ],
  [
    'an unknown key',
    inNotice('explanation.yaml'),
    '    action: 不用',
    '    todo: 不用',
    [
      'content/notices/sample-2020/explanation.yaml:11: clauses.1-1.action: is missing; add it',
      'content/notices/sample-2020/explanation.yaml:15: clauses.1-1.todo: is not a known key; remove it or correct its spelling',
    ].join('\n'),
  ],
  [
    'an unknown audience',
    inNotice('explanation.yaml'),
    'employee, retiree',
    'employee, retired',
    'content/notices/sample-2020/explanation.yaml:13: clauses.1-1.audience[1]: is none of the known values; write one of employee, retiree, pre-1949-worker, resident, flexible-worker, chronic-patient, large-expense, inpatient, cancer-patient, newborn, older-person, low-income, religious-staff, traveller, hospital, pharmacy, office, everyone',
  ],
  [
    'a day that does not exist',
    inNotice('notice.yaml'),
    'ends: 2022-12-31',
    'ends: 2022-02-29',
    'content/notices/sample-2020/notice.yaml:7: ends: is not a date; write a real calendar date as yyyy-mm-dd, year 1900 to 2100',
  ],
  [
    'a quote that does not stand in its clause',
    inNotice('parameters.yaml'),
    'quote: 就医不再登记',
    'quote: 就医不用登记',
    'content/notices/sample-2020/parameters.yaml:29: quotes[0].quote: does not stand in clause 2; copy the words of the clause',
  ],
  [
    'a clause id that is gone',
    inNotice('parameters.yaml'),
    'clause: 1-2-p2',
    'clause: 1-2-p3',
    'content/notices/sample-2020/parameters.yaml:24: figures[2].clause: there is no clause 1-2-p3 in source.md; correct the id',
  ],
  [
    'an explanation of a clause that is gone',
    inNotice('explanation.yaml'),
    '  1-1:',
    '  1-7:',
    'content/notices/sample-2020/explanation.yaml:11: clauses.1-7: there is no clause 1-7 in source.md; correct the id',
  ],
  [
    'a key that is no clause id',
    inNotice('explanation.yaml'),
    '  1-1:',
    '  一-1:',
    'content/notices/sample-2020/explanation.yaml:11: clauses.一-1: is not a clause id; write printed numbers joined by -, such as 1-2, or a part such as closing-p1',
  ],
  [
    'periods of one figure that overlap',
    inNotice('parameters.yaml'),
    'to: 2020-12-31',
    'to: 2021-01-01',
    'content/notices/sample-2020/parameters.yaml:22: figures[2].from: the period overlaps that of figures[1], the same figure; end one before the other begins',
  ],
  [
    'a figure that does not stand in its quote',
    inNotice('parameters.yaml'),
    'value: 50',
    'value: 55',
    'content/notices/sample-2020/parameters.yaml:5: figures[0].value: 55 does not stand in the quote; correct the value or quote the words that give it',
  ],
  [
    'a changed figure that does not stand in its quote',
    inNotice('explanation.yaml'),
    'after: 50%',
    'after: 50 元',
    'content/notices/sample-2020/explanation.yaml:5: changes[0].after: 50 does not stand in the quote; correct the figure or quote the words that give it',
  ],
  [
    'a line in one minute whose figure stands elsewhere',
    inNotice('explanation.yaml'),
    '{ text: 门诊报 50%。, clause: 1-1 }',
    '{ text: 最多报 3000 元。, clause: 1-1 }',
    'content/notices/sample-2020/explanation.yaml:18: inOneMinute[0].text: 3000 does not stand in the clauses cited; correct the figure, cite the clause, or say how it is derived',
  ],
  [
    'a line in one minute of a clause that is gone',
    inNotice('explanation.yaml'),
    '{ text: 门诊报 50%。, clause: 1-1 }',
    '{ text: 门诊报 50%。, clause: 1-3 }',
    'content/notices/sample-2020/explanation.yaml:18: inOneMinute[0].clause: there is no clause 1-3 in source.md; correct the id',
  ],
  [
    'an answer from a clause that is gone',
    inNotice('explanation.yaml'),
    'clauses: [1-1]',
    'clauses: [1-1, 1-3]',
    'content/notices/sample-2020/explanation.yaml:22: questions[0].clauses[1]: there is no clause 1-3 in source.md; correct the id',
  ],
  [
    'more than six lines in one minute',
    inNotice('explanation.yaml'),
    '  - { text: 门诊报 50%。, clause: 1-1 }',
    '  - { text: 门诊报 50%。, clause: 1-1 }\n'.repeat(7).trimEnd(),
    'content/notices/sample-2020/explanation.yaml:17: inOneMinute: has more than six lines; leave out what matters least',
  ],
  [
    'an answer that derives a figure wrongly',
    inNotice('explanation.yaml'),
    '＝55%',
    '＝56%',
    'content/notices/sample-2020/explanation.yaml:21: questions[0].answer: 56% does not stand in the clauses cited; correct the figure, cite the clause, or say how it is derived',
  ],
  [
    'an answer said to be stated that names no clause',
    inNotice('explanation.yaml'),
    'stated: false',
    'stated: true',
    'content/notices/sample-2020/explanation.yaml:26: questions[1].clauses: names no clause; write where the answer stands, or stated: false',
  ],
  [
    'words on status with a date that the notice does not name',
    inNotice('explanation.yaml'),
    '2022 年 12 月 31 日到期',
    '2023 年 12 月 31 日到期',
    'content/notices/sample-2020/explanation.yaml:28: aboutStatus: 2023 does not stand in the clauses cited; correct the figure, cite the clause, or say how it is derived',
  ],
  [
    'an example that is no scenario',
    inNotice('explanation.yaml'),
    'example: outpatient-1000',
    'example: outpatient-2000',
    'content/notices/sample-2020/explanation.yaml:16: clauses.1-1.example: there is no scenario outpatient-2000 in scenarios.yaml; correct the id or add the scenario',
  ],
  [
    'a number typed where text is typed in the form',
    inNotice('scenarios.yaml'),
    'cost: "1000.00"',
    'cost: 1000.00',
    'content/notices/sample-2020/scenarios.yaml:4: [0].input.cost: is not text; write what is typed in the form, in quotes where it looks like a number',
  ],
  [
    'a figure without a scope',
    inNotice('parameters.yaml'),
    'of: [outpatient-ratio]',
    'of: [outpatient-cap]',
    'content/notices/sample-2020/parameters.yaml:2: figures[0].id: has no scope; say under scopes whom, where and which costs it is limited to\ncontent/notices/sample-2020/parameters.yaml:10: figures[1].id: has 2 scopes; keep one that says whom, where and which costs it is limited to\ncontent/notices/sample-2020/parameters.yaml:33: scopes[0].costs: 支付比例 does not stand in clause 1-2; copy its words, or name the clause\ncontent/notices/sample-2020/parameters.yaml:33: scopes[0].costs: 支付比例 does not stand in clause 1-2-p2; copy its words, or name the clause',
  ],
  [
    'a scope of a figure there is not',
    inNotice('parameters.yaml'),
    'of: [outpatient-cap]',
    'of: [outpatient-cap, inpatient-cap]',
    'content/notices/sample-2020/parameters.yaml:34: scopes[1].of: there is no figure inpatient-cap; correct the id',
  ],
  [
    'a scope word that no clause has',
    inNotice('parameters.yaml'),
    'says: 样本医保, words: 门诊报销, clause: title',
    'says: 样本医保, words: 门诊报销, clause: 1-1',
    'content/notices/sample-2020/parameters.yaml:32: scopes[0].insurance: 门诊报销 does not stand in clause 1-1; copy its words, or name the clause',
  ],
  [
    'a remark on a clause that is gone',
    inNotice('notice.yaml'),
    'clause: "2"',
    'clause: "3"',
    'content/notices/sample-2020/notice.yaml:14: remarks[0].clause: there is no clause 3 in source.md; correct the id',
  ],
  [
    'a contact that is not the printed one',
    inNotice('notice.yaml'),
    '电话 12345',
    '电话 12346',
    'content/notices/sample-2020/notice.yaml:19: contact.text: 12346 does not stand in clause closing; copy it from there',
  ],
  [
    'a number that is neither printed nor restored',
    inNotice('notice.yaml'),
    '"2": 二、',
    '"1": 一、',
    'content/notices/sample-2020/source.md:25: 2: has the number none; correct the id, or add a lost number to restoredNumbers in notice.yaml',
  ],
  [
    'a published clause that is gone',
    'published-clauses.txt',
    'sample-2020/2\n',
    'sample-2020/2\nsample-2020/3\n',
    'content/published-clauses.txt:8: sample-2020/3: is printed on paper but gone from content/notices/sample-2020/source.md; give the clause its id back',
  ],
  [
    'a clause that is not yet in the list of published ones',
    'published-clauses.txt',
    'sample-2020/2\n',
    '',
    'content/notices/sample-2020/source.md:25: 2: is not listed; add sample-2020/2 to published-clauses.txt',
  ],
  [
    'official words in Traditional that do not match',
    inNotice('source.zh-Hant.md'),
    '## 1-2-p2',
    '## 1-2-p3',
    'content/notices/sample-2020/source.zh-Hant.md:21: 1-2-p3: does not match content/notices/sample-2020/source.md (1-2-p2); freeze the Traditional text again',
  ],
])('refuses %s, naming file, line and key', (_, file, from, to, message) => {
  expect(loadBroken(file, from, to)).toBe(message);
});

test('refuses an edit of the official words', () => {
  expect(loadBroken(inNotice('source.md'), '由40%提高', '从40%提高').split('\n')[0]).toMatch(
    /^content\/notices\/sample-2020\/notice\.yaml:18: restoredSha256: is not that of the words in source\.md; undo the edit there, .* write [0-9a-f]{64}$/,
  );
});

test('refuses broken YAML, naming file and line', () => {
  expect(loadBroken(inNotice('parameters.yaml'), 'unit: money', 'unit: "money').split('\n')[0]).toMatch(
    /^content\/notices\/sample-2020\/parameters\.yaml:\d+: is not YAML; correct the line: /,
  );
  expect(loadBroken(inNotice('notice.yaml'), 'ends: 2022-12-31', 'issued: 2022-12-31')).toBe(
    'content/notices/sample-2020/notice.yaml:7: is not YAML; correct the line: Map keys must be unique',
  );
});

test('names every fault at once', () => {
  const message = loadBroken(
    inNotice('parameters.yaml'),
    '1-1\n    quote: 支付比例由40%提高至50%',
    '1-9\n    quote: 支付比例',
  );
  expect(message.split('\n')).toEqual([
    'content/notices/sample-2020/parameters.yaml:8: figures[0].clause: there is no clause 1-9 in source.md; correct the id',
    'content/notices/sample-2020/parameters.yaml:5: figures[0].value: 50 does not stand in the quote; correct the value or quote the words that give it',
  ]);
});
