import { expect, test } from 'vitest';
import { diseasesMeant } from '@/app/joins/diseases-meant';

const names = (text: string, locale: 'zh-Hans' | 'zh-Hant') =>
  diseasesMeant(text, locale).map(({ name }) => name);

test('a name is known in either script, and given back in the reader’s', () => {
  expect(names('中风', 'zh-Hant')).toEqual(['腦出血', '腦梗塞']);
  expect(names('中風', 'zh-Hans')).toEqual(['脑出血', '脑梗塞']);
  expect(names('脑梗塞', 'zh-Hant')).toEqual(['腦梗塞']);
});

test('what no list names means no disease', () => {
  expect(names('感冒', 'zh-Hans')).toEqual([]);
});
