import { expect, test } from 'vitest';
import { findOptions } from '@/components/form/find-options';

const simplified = {
  options: [
    { value: 'stroke', label: '脑梗塞' },
    { value: 'bleeding', label: '脑出血' },
    { value: 'lungs', label: '慢性阻塞性肺疾病' },
    { value: 'other', label: '都不是' },
  ],
  list: {
    groups: [],
    alsoCalled: { stroke: '脑血栓 中风', bleeding: '中风', lungs: '慢阻肺 COPD' },
    scriptPairs: '腦脑風风',
  },
};
const traditional = {
  options: simplified.options.map((option) => ({ ...option, label: option.label.replace('脑', '腦') })),
  list: { ...simplified.list, alsoCalled: { stroke: '腦血栓 中風', bleeding: '中風', lungs: '慢阻肺 COPD' } },
};

const found = (typed: string, { options, list } = simplified) =>
  findOptions(options, typed, list).map(({ value }) => value);

test.each([
  ['脑', ['stroke', 'bleeding']],
  ['脑梗', ['stroke']],
  ['血栓', ['stroke']],
  ['中风', ['stroke', 'bleeding']],
  ['COPD', ['lungs']],
  ['copd', ['lungs']],
  ['CO pd', ['lungs']],
  ['都不是', ['other']],
  ['感冒', []],
  ['', ['stroke', 'bleeding', 'lungs', 'other']],
])('%j finds %j, by name, other name or abbreviation', (typed, values) => {
  expect(found(typed)).toEqual(values);
});

test.each([
  ['腦梗', ['stroke']],
  ['中風', ['stroke', 'bleeding']],
  ['脑梗', ['stroke']],
])('%j finds %j on a page in either script', (typed, values) => {
  expect(found(typed)).toEqual(values);
  expect(found(typed, traditional)).toEqual(values);
});

test('finds nothing over the border of two names', () => {
  expect(found('栓中')).toEqual([]);
  expect(found('塞脑')).toEqual([]);
});
