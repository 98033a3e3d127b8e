import { expect, test } from 'vitest';
import { jinan2022 } from '@/lib/rules/second-opinion/jinan-2022.fixture';
import type { Given } from '@/lib/rules/second-opinion/opinion.fixture';

const calculate = (id: string, given: Given, visits: readonly string[] = []) =>
  jinan2022.calculators[id]?.answer(given, visits);

const visits = [
  '2024-05-02,employed,level-3,jinan,800',
  '2024-01-15,employed,level-1,jinan,600',
  '2024-05-02,employed,level-1,jinan,800',
];

test('takes the visits of a year in order of days, those of one day as given, under one deductible (1-4)', () => {
  const answer = calculate(
    'jinan-year',
    { year: '2024', deductible: '1000', otherOwnExpense: '4560' },
    visits,
  );
  const result = answer?.readings?.[0]?.result;
  expect(result?.visits).toMatchObject([
    { date: '2024-01-15', deductibleApplied: '600.00', deductibleRemaining: '400.00', fundPays: '0.00' },
    { date: '2024-05-02', deductibleApplied: '400.00', ratio: 50, fundPays: '200.00', youPay: '600.00' },
    { date: '2024-05-02', deductibleApplied: '0.00', ratio: 70, fundPays: '560.00', capRemaining: '5240.00' },
  ]);
  expect(result).toMatchObject({
    totalCost: '2200.00',
    totalFundPays: '760.00',
    totalYouPay: '1440.00',
    capReachedOn: null,
    threshold: '6000.00',
    aboveThreshold: '0.00',
    toThreshold: '0.00',
  });
  expect(answer?.assumptions).toEqual(['designated-institution', 'one-deductible', 'order-of-day']);
});

test('names the first day after which nothing is left of the cap (1-3)', () => {
  const more = [
    '2024-07-01,employed,level-1,jinan,10',
    '2024-06-01,employed,level-1,outside-temporary,80000',
  ];
  const answer = calculate('jinan-year', { year: '2024', deductible: '1000' }, [...visits, ...more]);
  expect(answer?.readings?.[0]?.result).toMatchObject({
    totalFundPays: '6000.00',
    totalYouPay: '76210.00',
    capReachedOn: '2024-06-01',
    aboveThreshold: '70210.00',
    toThreshold: '0.00',
  });
  expect(answer?.assumptions).toContain('elsewhere-as-temporary');
});

test('answers for the years 2024 to 2027 only', () => {
  const reasonOf = (year: string) => calculate('jinan-year', { year, deductible: '0' }, [])?.reason;
  expect(['2022', '2023', '2024', '2027', '2028'].map(reasonOf)).toEqual([
    'before-effective',
    'set-elsewhere',
    undefined,
    undefined,
    'after-expiry',
  ]);
});

const depositIn = (month: string, given: Given) => {
  const answer = calculate('jinan-personal-account', { month, ...given });
  return answer?.reason ?? answer?.readings?.[0]?.result.monthlyDeposit;
};

test('pays into an employed account half of the employer part in 2023, none from 2024 (4-14)', () => {
  const employed = { status: 'employed', ownContribution: '300', employerPartBefore: '60.05' };
  expect(
    ['2022-12', '2023-01', '2023-12', '2024-01', '2027-12', '2028-01'].map((month) =>
      depositIn(month, employed),
    ),
  ).toEqual(['before-effective', '330.03', '330.03', '300.00', '300.00', 'after-expiry']);
});

test('pays into a retired account from 2024, more from 70 on; the date comes first (4-14)', () => {
  const at = (age: string, averagePension2023: string) => ({ status: 'retired', age, averagePension2023 });
  expect(
    ['2022-12', '2023-01', '2023-12', '2028-01'].map((month) => depositIn(month, at('70', '3000'))),
  ).toEqual(['before-effective', 'set-elsewhere', 'set-elsewhere', 'after-expiry']);
  expect(depositIn('2024-01', at('69', '3000.25'))).toBe('60.01');
  expect(depositIn('2024-01', at('70', '3000.20'))).toBe('75.01');
});
