import { expect, test } from 'vitest';
import { yearFacts } from '@/components/year/year-facts';
import type { SingleValue } from '@/lib/model/step';

const money = (fen: number): SingleValue => ({ unit: 'money', fen });

const visit = (date: string, fundPays: number, youPay: number, capRemaining: number) => ({
  date: { unit: 'date', date } as const,
  fundPays: money(fundPays),
  youPay: money(youPay),
  cap: money(6000_00),
  deductibleApplied: money(300_00),
  deductibleRemaining: money(200_00),
  capRemaining: money(capRemaining),
});

test('a result without visits is no year', () => {
  expect(yearFacts({ threshold: money(6000_00) })).toBeUndefined();
});

test('the cost of a visit is what both pay, the own burden is counted back from the threshold', () => {
  const facts = yearFacts({
    visits: { unit: 'list', rows: [visit('2024-02-03', 100_00, 400_00, 5900_00)] },
    totalFundPays: money(100_00),
    capReachedOn: { unit: 'none' },
    threshold: money(6000_00),
    aboveThreshold: money(0),
    toThreshold: money(5600_00),
  });
  expect(facts).toMatchObject({
    visits: [{ date: '2024-02-03', cost: 500_00, fundPays: 100_00, youPay: 400_00 }],
    paid: 100_00,
    cap: 6000_00,
    capReachedOn: undefined,
    deductible: { whole: 500_00, left: 200_00 },
    own: 400_00,
  });
});
