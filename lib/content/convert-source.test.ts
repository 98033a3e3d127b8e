import { readFileSync } from 'node:fs';
import path from 'node:path';

import { expect, test } from 'vitest';

import { contentRoot } from '@/lib/content/content-root';
import { convertSource } from '@/lib/content/convert-source';
import { listNoticeIds } from '@/lib/content/list-notice-ids';

test.each(listNoticeIds())('the frozen Traditional text of %s is what conversion gives today', (id) => {
  const folder = path.join(contentRoot(), 'notices', id);
  const source = readFileSync(path.join(folder, 'source.md'), 'utf8');
  expect(convertSource(source)).toBe(readFileSync(path.join(folder, 'source.zh-Hant.md'), 'utf8'));
});

test('leaves clause ids alone', () => {
  expect(convertSource('## 1-p2\n\n门诊\n')).toBe('## 1-p2\n\n門診\n');
});
