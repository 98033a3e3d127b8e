import { expect, test } from 'vitest';

import { findSlogans } from '@/lib/words/find-slogans';
import { passageWith } from '@/lib/words/passage.fixture';

test('finds a slogan where it stands', () => {
  const [finding] = findSlogans(passageWith('门诊', ['报 50%。', '要切实减轻负担。']), ['切实', '坚决']);
  expect(finding).toMatchObject({ words: '切实', path: ['clauses', '1', 'points', 1] });
});

test('leaves quoted words and titles alone', () => {
  expect(findSlogans(passageWith('“切实”是说', ['看《坚决办法》。']), ['切实', '坚决'])).toEqual([]);
});
