import { expect, test } from 'vitest';
import type { Reading } from '@/lib/model/answer';
import { readingsApart } from '@/lib/rules/readings-apart';

const way = (id: string, fen: number): Reading => ({
  assumption: { id, citations: [{ clause: 'sample-2020/1', quote: '起付标准降低' }] },
  bound: 'exact',
  result: { fundPays: { unit: 'money', fen } },
  remarks: [],
  steps: [],
});
const idsOf = (ways: readonly Reading[]) => ways.map(({ assumption }) => assumption?.id ?? null);

test('puts the lowest first, each with its assumption', () => {
  expect(idsOf(readingsApart('fundPays', [way('high', 200), way('low', 100)]))).toEqual(['low', 'high']);
});

test('makes one of equal sums, the first, without an assumption', () => {
  const readings = readingsApart('fundPays', [way('one', 100), way('two', 100)]);
  expect(idsOf(readings)).toEqual([null]);
});
