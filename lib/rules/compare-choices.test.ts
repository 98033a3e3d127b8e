import { expect, test } from 'vitest';
import { loadNotice } from '@/lib/content/load-notice';
import { localiseNotice } from '@/lib/content/localise-notice';
import { ruleParametersOf } from '@/lib/content/rule-parameters-of';
import type { Input } from '@/lib/model/field';
import { jinanOutpatient } from '@/lib/rules/calculators/jinan-outpatient';
import { jiningChronicOutpatient } from '@/lib/rules/calculators/jining-chronic-outpatient';
import { jiningTwoDiseases } from '@/lib/rules/calculators/jining-two-diseases';
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

test('a yes-no question is compared too, and marks the answer given', () => {
  const stay = ruleParametersOf(
    localiseNotice(loadNotice('jining-2021'), 'zh-Hans'),
    jiningChronicOutpatient,
  );
  const bill: Input = {
    visitDate: '2023-03-05',
    disease: 'b1',
    tcmFacility: false,
    standardDeductible: 500_00,
    deductiblePaid: 0,
    standardRatio: 60_00,
    cost: 1000_00,
  };
  const comparison = compareChoices(jiningChronicOutpatient, bill, stay);
  expect(comparison?.columnField).toBeUndefined();
  const told = comparison?.rows.flat().map(({ choices, isChosen, readings }) => ({
    choices,
    isChosen,
    // 1,000 less the deductible, of 500 or, 100 lower, of 400 (2-2), times 60 %.
    fundPays: readings.map(({ fundPays }) => fundPays && jsonOfValue(fundPays)),
  }));
  expect(told).toEqual([
    { choices: { tcmFacility: 'true' }, isChosen: false, fundPays: ['360.00'] },
    { choices: { tcmFacility: 'false' }, isChosen: true, fundPays: ['300.00'] },
  ]);
});

test('a choice for which the notice has no answer has a cell without figures', () => {
  const law = ruleParametersOf(localiseNotice(loadNotice('jining-2021'), 'zh-Hans'), jiningTwoDiseases);
  const drugs: Input = {
    visitDate: '2023-03-05',
    condition: 'hypertension',
    facilityLevel: 'primary',
    drugCost: 100_00,
    fundPaidThisYear: 0,
  };
  const told = compareChoices(jiningTwoDiseases, drugs, law)?.rows.flat();
  expect(told?.map(({ choices, readings }) => [choices.facilityLevel, readings.length])).toEqual([
    ['primary', 1],
    ['level-2', 1],
    ['level-3', 0],
  ]);
});
