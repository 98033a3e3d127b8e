import { expect, test } from 'vitest';
import { loadDiseases } from '@/lib/content/load-diseases';
import { findDiseases } from '@/lib/forms/find-diseases';

const idsOf = (text: string) => findDiseases(loadDiseases(), text).map(({ id }) => id);

test.each([
  ['糖尿病', ['b23']],
  ['血糖高', ['b23']],
  [' copd ', ['b16']],
  ['ＣＯＰＤ', ['b16']],
  ['慢阻肺', ['b16']],
  ['中风', ['b7', 'b8']],
  ['尿毒', ['a2']],
])('“%s” means %j', (text, ids) => {
  expect(idsOf(text)).toEqual(ids);
});

test.each(['', '  ', '感冒'])('“%s” means none of the listed diseases', (text) => {
  expect(idsOf(text)).toEqual([]);
});

test('every listed disease is found by its printed name and each of its other names', () => {
  for (const { id, name, synonyms } of loadDiseases())
    for (const text of [name, ...synonyms]) expect(idsOf(text), text).toContain(id);
});
