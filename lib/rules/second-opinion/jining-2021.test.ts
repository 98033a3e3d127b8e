import { expect, test } from 'vitest';
import { jining2021 } from '@/lib/rules/second-opinion/jining-2021.fixture';
import type { Given } from '@/lib/rules/second-opinion/opinion.fixture';

const inpatient = {
  admissionDate: '2022-05-01',
  insured: 'resident',
  facilityLevel: 'level-2',
  tcmFacility: 'false',
  pureTcm: 'false',
  standardRatio: '60',
};

const readingsOf = (given: Given) =>
  jining2021.calculators['jining-tcm-inpatient']
    ?.answer({ ...inpatient, ...given }, [])
    .readings?.map(({ assumption, result }) => [assumption, result.deductible, result.fundPays]);

test('reads two ways which cost bears the deductible first (4)', () => {
  expect(readingsOf({ standardDeductible: '500', tcmCost: '1000', otherCost: '1000' })).toEqual([
    ['tcm-first', '500.00', '950.00'],
    ['other-first', '500.00', '1000.00'],
  ]);
  expect(readingsOf({ standardDeductible: '500', tcmCost: '300', otherCost: '1000' })).toEqual([
    ['tcm-first', '500.00', '480.00'],
    ['other-first', '500.00', '510.00'],
  ]);
});

test('puts the lowest first where rounding turns the two ways round', () => {
  expect(readingsOf({ standardDeductible: '0.01', tcmCost: '0.02', otherCost: '0.01' })).toEqual([
    ['other-first', '0.01', '0.01'],
    ['tcm-first', '0.01', '0.02'],
  ]);
});

test('is one reading without an assumption where both ways pay the same', () => {
  expect(readingsOf({ standardDeductible: '500', tcmCost: '1000' })).toEqual([[null, '500.00', '350.00']]);
  expect(
    readingsOf({ standardDeductible: '100', tcmFacility: 'true', tcmCost: '10', otherCost: '10' }),
  ).toEqual([[null, '0.00', '13.00']]);
  expect(
    readingsOf({ standardDeductible: '500', standardRatio: '100', tcmCost: '1000', otherCost: '500' }),
  ).toEqual([[null, '500.00', '1000.00']]);
});

test('reads two ways whether both reductions add up for pure treatment in a TCM facility (4)', () => {
  const pure = { pureTcm: 'true', standardRatio: undefined, standardDeductible: '500', tcmCost: '1000' };
  const retired = { insured: 'retired', facilityLevel: 'primary', tcmFacility: 'true' };
  expect(readingsOf({ ...pure, ...retired })).toEqual([
    ['one-reduction', '400.00', '570.00'],
    ['both-reductions', '300.00', '665.00'],
  ]);
  expect(readingsOf({ ...pure, tcmFacility: 'true', tcmCost: '300' })).toEqual([[null, '400.00', '0.00']]);
  expect(readingsOf({ ...pure, tcmFacility: 'true', standardDeductible: '100' })).toEqual([
    [null, '0.00', '900.00'],
  ]);
  expect(readingsOf(pure)).toEqual([[null, '400.00', '540.00']]);
});

const outpatient = (given: Given) => {
  const typed = { visitDate: '2022-05-01', facility: 'primary', ...given };
  const [reading] = jining2021.calculators['jining-outpatient']?.answer(typed, []).readings ?? [];
  return [reading?.bound, reading?.result.fundPays, reading?.result.ratio];
};

test('is a floor without the former ratio, exact once 50 % fills the cap or nothing was spent (1-1)', () => {
  expect(outpatient({ cost: '599.98' })).toEqual(['at-least', '299.99', 50]);
  expect(outpatient({ cost: '599.99' })).toEqual(['exact', '300.00', 50]);
  expect(outpatient({ cost: '0' })).toEqual(['exact', '0.00', 50]);
  expect(outpatient({ cost: '10', fundPaidThisYear: '301' })).toEqual(['exact', '0.00', 50]);
});

test('raises the former ratio by ten points, never below 50 nor above 100 (1-1)', () => {
  expect(outpatient({ cost: '100', previousRatio: '39' })).toEqual(['exact', '50.00', 50]);
  expect(outpatient({ cost: '100', previousRatio: '50' })).toEqual(['exact', '60.00', 60]);
  expect(outpatient({ cost: '100', previousRatio: '95' })).toEqual(['exact', '100.00', 100]);
});
