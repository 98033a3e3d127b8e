import { expect, test } from 'vitest';

import { explanationSchema } from '@/lib/model/explanation';
import { passagesOf } from '@/lib/words/passages-of';

const explanation = explanationSchema.parse({
  changes: [],
  clauses: {
    '1-2': { headline: '一句话', audience: ['everyone'], points: ['甲。', '乙。'], action: '不用办。' },
  },
});

test('takes a clause in the order it is read, and leaves out what is not there', () => {
  const [passage] = passagesOf(explanation);
  expect(passage).toMatchObject({ at: 'clauses.1-2', clauses: ['1-2'] });
  expect(passage?.parts.map(({ path, text }) => `${path.join('.')} ${text}`)).toEqual([
    'clauses.1-2.headline 一句话',
    'clauses.1-2.points.0 甲。',
    'clauses.1-2.points.1 乙。',
    'clauses.1-2.action 不用办。',
  ]);
});

test('takes the words on status, each line in a minute and each question for passages of their own', () => {
  const passages = passagesOf({
    aboutStatus: '已到期。',
    inOneMinute: [{ text: '报 50%。', clause: '1-2' }],
    questions: [{ ask: '报几成？', answer: '报 50%。', clauses: ['1-2', '2'], stated: true }],
    clauses: {},
  });
  expect(passages.map(({ at, clauses: cited }) => [at, cited])).toEqual([
    ['aboutStatus', []],
    ['inOneMinute.0', ['1-2']],
    ['questions.0', ['1-2', '2']],
  ]);
});
