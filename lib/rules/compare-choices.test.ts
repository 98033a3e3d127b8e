import { expect, test } from 'vitest';
import { loadNotice } from '@/lib/content/load-notice';
import { localiseNotice } from '@/lib/content/localise-notice';
import { ruleParametersOf } from '@/lib/content/rule-parameters-of';
import type { Input } from '@/lib/model/field';
import { jinanOutpatient } from '@/lib/rules/calculators/jinan-outpatient';
import { compareChoices } from '@/lib/rules/compare-choices';
import { jsonOfValue } from '@/lib/rules/json-of-value';

const parameters = ruleParametersOf(localiseNotice(loadNotice('jinan-2022'), 'zh-Hans'), jinanOutpatient);
const input: Input = {
  visitDate: '2024-03-05',
  insured: 'employed',
  hospitalLevel: 'level-2',
  place: 'shandong',
  cost: 1000_00,
  deductibleRemaining: 200_00,
  fundPaidThisYear: 0,
};

const cellsOf = (given: Input, compare: readonly string[] = jinanOutpatient.compare) =>
  compareChoices({ ...jinanOutpatient, compare }, given, parameters);

test('shows the same case in every place and at every level', () => {
  const comparison = cellsOf(input);
  expect(comparison).toMatchObject({ rowField: 'place', columnField: 'hospitalLevel' });
  const fundPays = comparison?.rows.map((row) =>
    row.map(({ readings }) => readings.map(({ fundPays: value }) => value && jsonOfValue(value))),
  );
  expect(fundPays).toEqual([
    [['560.00'], ['560.00'], ['400.00']],
    [['560.00'], ['560.00'], ['400.00']],
    [['560.00'], ['560.00'], ['400.00']],
    [['480.00'], ['480.00'], ['320.00']],
  ]);
  const own = comparison?.rows[3]?.map(({ readings }) =>
    readings.map(({ own: value }) => value && jsonOfValue(value)),
  );
  expect(own).toEqual([['520.00'], ['520.00'], ['680.00']]);
});

test('marks the one cell that was chosen', () => {
  const chosen = cellsOf(input)
    ?.rows.flat()
    .filter(({ isChosen }) => isChosen);
  expect(chosen?.map(({ choices }) => choices)).toEqual([{ place: 'shandong', hospitalLevel: 'level-2' }]);
});

test('one field makes a column', () => {
  const comparison = cellsOf(input, ['insured']);
  expect(comparison).toMatchObject({ rowField: 'insured', columnField: undefined });
  expect(comparison?.rows.map((row) => row.map(({ choices }) => choices))).toEqual([
    [{ insured: 'employed' }],
    [{ insured: 'retired' }],
    [{ insured: 'pre-1949-worker' }],
  ]);
});

test('compares nothing where the calculator names no field', () => {
  expect(cellsOf(input, [])).toBeUndefined();
});

test('leaves a cell empty where the notice does not answer', () => {
  const cells = cellsOf({ ...input, visitDate: '2028-01-01' })?.rows.flat() ?? [];
  expect(cells).toHaveLength(12);
  for (const cell of cells) expect(cell.readings).toEqual([]);
});
