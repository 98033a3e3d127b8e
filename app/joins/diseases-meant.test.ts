import { expect, test } from 'vitest';
import { diseasesMeant } from '@/app/joins/diseases-meant';
import { loadDiseases } from '@/lib/content/load-diseases';

const names = (text: string, locale: 'zh-Hans' | 'zh-Hant') =>
  diseasesMeant(text, locale).map(({ name }) => name);

test('a name is known in either script, and given back in the reader’s', () => {
  expect(names('中风', 'zh-Hant')).toEqual(['腦出血', '腦梗塞']);
  expect(names('中風', 'zh-Hans')).toEqual(['脑出血', '脑梗塞']);
  expect(names('脑梗塞', 'zh-Hant')).toEqual(['腦梗塞']);
});

test.each([
  ['老年癡呆', 'b55'],
  ['老年痴呆', 'b55'],
  ['失智症', 'b55'],
  ['腎病綜合症', 'b21'],
  ['肾病综合症', 'b21'],
  ['腎病綜合征', 'b21'],
  ['腎病症候群', 'b21'],
  ['帕金森綜合症', 'b54'],
  ['格林巴利综合症', 'b57'],
  ['乾燥綜合症', 'b40'],
  ['類風溼性關節炎', 'b36'],
])('“%s”, a usual form, means %s on a page in either script', (text, id) => {
  for (const locale of ['zh-Hans', 'zh-Hant'] as const)
    expect(diseasesMeant(text, locale).map((disease) => disease.id)).toContain(id);
});

test('every name of a syndrome is known with 综合征, 综合症 and 症候群', () => {
  const written = (name: string) => ['综合征', '综合症', '症候群'].map((end) => name.replace('综合征', end));
  for (const { id, name } of loadDiseases().filter((disease) => disease.name.endsWith('综合征')))
    for (const text of written(name))
      expect(
        diseasesMeant(text, 'zh-Hans').map((disease) => disease.id),
        text,
      ).toEqual([id]);
});

test('what no list names means no disease', () => {
  expect(names('感冒', 'zh-Hans')).toEqual([]);
});
