import { describe, expect, test } from 'vitest';
import { checkTyped } from '@/lib/forms/check-typed';
import { mayApply } from '@/lib/forms/may-apply';
import type { Typed } from '@/lib/forms/typed';
import type { Conflict, Fields } from '@/lib/model/field';
import { jiningChronicOutpatient } from '@/lib/rules/calculators/jining-chronic-outpatient';
import { jiningTcmInpatient } from '@/lib/rules/calculators/jining-tcm-inpatient';
import { jiningChronicDisease } from '@/lib/rules/checkers/jining-chronic-disease';
import { jiningDiseases } from '@/lib/rules/jining-diseases';

type Rule = { readonly fields: Fields; readonly conflicts: readonly Conflict[] };

const faultsOf = ({ fields, conflicts }: Rule, typed: Typed): string[] => {
  const checked = checkTyped(fields, conflicts, typed);
  return checked.ok ? [] : checked.errors.map(({ field, code }) => `${field} ${code}`);
};

test('the usual deductible is asked for all chronic diseases but a2, a4 and a7, and may be left out', () => {
  const typed = { visitDate: '2022-04-12', tcmFacility: 'false', cost: '5' };
  const { standardDeductible, deductiblePaid } = jiningChronicOutpatient.fields;
  for (const disease of jiningDiseases) {
    expect(faultsOf(jiningChronicOutpatient, { ...typed, disease })).toEqual([]);
    for (const field of [standardDeductible, deductiblePaid])
      expect(mayApply(field, { ...typed, disease })).toBe(!['a2', 'a4', 'a7'].includes(disease));
  }
});

test('what may be left out is checked where it is given, also where it is not asked', () => {
  const typed = { visitDate: '2022-04-12', tcmFacility: 'false', cost: '5', disease: 'a2' };
  expect(faultsOf(jiningChronicOutpatient, { ...typed, standardDeductible: 'x' })).toEqual([
    'standardDeductible money-format',
  ]);
});

test('group and age are asked for the item about children alone, the age from 0 to 130', () => {
  for (const disease of [...jiningDiseases, 'other']) {
    const typed = { date: '2022-07-01', disease };
    const both = disease === 'a6' ? ['group required', 'age required'] : [];
    expect(faultsOf(jiningChronicDisease, typed)).toEqual(both);
    for (const group of ['disabled-child', 'autistic-child']) {
      expect(faultsOf(jiningChronicDisease, { ...typed, group, age: '130' })).toEqual([]);
      expect(faultsOf(jiningChronicDisease, { ...typed, group, age: '131' })).toEqual(['age count-range']);
    }
  }
});

test.each(['a0', 'a10', 'b0', 'b71', 'A1', 'b01', '糖尿病', 'other'])(
  '%s is no disease of the bill',
  (disease) => {
    const typed = { visitDate: '2022-04-12', tcmFacility: 'false', standardRatio: '70', cost: '5', disease };
    expect(faultsOf(jiningChronicOutpatient, typed)).toEqual(['disease choice']);
  },
);

describe('a stay in hospital with Chinese medicine', () => {
  const typed = {
    admissionDate: '2022-11-03',
    insured: 'employed',
    facilityLevel: 'level-2',
    tcmFacility: 'true',
    standardDeductible: '600',
    tcmCost: '1000',
  };
  const faultsWith = (more: Typed) => faultsOf(jiningTcmInpatient, { ...typed, ...more });

  test('asks the usual ratio only where the treatment is not purely TCM, and takes none', () => {
    const { standardRatio } = jiningTcmInpatient.fields;
    for (const pureTcm of ['true', 'false']) {
      expect(mayApply(standardRatio, { ...typed, pureTcm })).toBe(pureTcm === 'false');
      expect(faultsWith({ pureTcm })).toEqual([]);
      expect(faultsWith({ pureTcm, standardRatio: '70' })).toEqual([]);
    }
  });

  test('takes a stay of which neither the usual deductible nor the usual ratio is known', () => {
    const { standardDeductible: _, ...known } = typed;
    for (const pureTcm of ['true', 'false'])
      expect(faultsOf(jiningTcmInpatient, { ...known, pureTcm })).toEqual([]);
  });

  test.each(['0', '0.0', '0.00', '00000000.00'])('takes %s as no other cost beside pure TCM', (otherCost) => {
    expect(faultsWith({ pureTcm: 'true', otherCost })).toEqual([]);
  });

  test.each(['0.01', '1', '4000.00'])('refuses %s as other cost beside pure TCM', (otherCost) => {
    expect(faultsWith({ pureTcm: 'true', otherCost })).toEqual(['otherCost other-cost-with-pure-tcm']);
    expect(faultsWith({ pureTcm: 'false', standardRatio: '70', otherCost })).toEqual([]);
  });

  test('a faulty amount is that fault alone', () => {
    expect(faultsWith({ pureTcm: 'true', otherCost: 'x' })).toEqual(['otherCost money-format']);
  });
});
