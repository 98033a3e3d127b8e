import { expect, test } from 'vitest';

import { listNotices } from '@/lib/content/list-notices';
import { loadGlossary } from '@/lib/content/load-glossary';
import { toSimplified } from '@/lib/script/to-simplified.fixture';
import { convertOfficialWords } from '@/lib/script/to-traditional';

test.each(listNotices().map((notice) => [notice.id, notice] as const))(
  'gives %s back unchanged',
  (_, notice) => {
    for (const { source } of notice.clauses) expect(toSimplified(source['zh-Hant'])).toBe(source['zh-Hans']);
  },
);

test.each(listNotices().map((notice) => [notice.id, notice] as const))(
  'gives our explanation of %s back unchanged',
  (_, notice) => {
    const own = JSON.stringify([notice.remarks, notice.explanation, notice.scenarios]);
    expect(toSimplified(convertOfficialWords(own))).toBe(own);
  },
);

test('gives the glossary back unchanged', () => {
  const own = JSON.stringify(loadGlossary());
  expect(toSimplified(convertOfficialWords(own))).toBe(own);
});
