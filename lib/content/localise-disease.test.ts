import { expect, test } from 'vitest';

import { loadDiseases } from '@/lib/content/load-diseases';
import { loadNotice } from '@/lib/content/load-notice';
import { localiseDisease } from '@/lib/content/localise-disease';

test('stays as it is in Simplified', () => {
  for (const disease of loadDiseases()) expect(localiseDisease(disease, 'zh-Hans')).toBe(disease);
});

test('is named in Traditional as the frozen words of its clause name it', () => {
  const { clauses } = loadNotice('jining-2021');
  for (const disease of loadDiseases()) {
    const { id, name, clause } = localiseDisease(disease, 'zh-Hant');
    const source = clauses.find((entry) => `jining-2021/${entry.id}` === clause)?.source['zh-Hant'];
    expect(source).toContain(`${id.slice(1)}.${name}`);
  }
});

test('converts synonyms and leaves abbreviations alone', () => {
  const localised = loadDiseases().map((disease) => localiseDisease(disease, 'zh-Hant'));
  expect(localised.find(({ id }) => id === 'b16')?.synonyms).toEqual(['慢阻肺', '老慢支', '肺氣腫', 'COPD']);
  expect(localised.find(({ id }) => id === 'b40')?.synonyms).toEqual(
    expect.arrayContaining(['乾燥綜合徵', '舍格倫綜合徵', 'SS']),
  );
});
