import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadNotice } from '@/lib/content/load-notice';
import { localiseNotice } from '@/lib/content/localise-notice';
import { ruleParametersOf } from '@/lib/content/rule-parameters-of';
import { jinanPersonalAccount } from '@/lib/rules/calculators/jinan-personal-account';

// Amounts are fen: 1000_00 is 1000.00 yuan.

const parameters = ruleParametersOf(
  localiseNotice(loadNotice('jinan-2022'), 'zh-Hans'),
  jinanPersonalAccount,
);

type Given = Parameters<typeof jinanPersonalAccount.answer>[0];

const nothing = {
  ownContribution: undefined,
  employerPartBefore: undefined,
  age: undefined,
  averagePension2023: undefined,
} as const;

const answerTo = (given: Pick<Given, 'month' | 'status'> & Partial<Given>) =>
  jinanPersonalAccount.answer({ ...nothing, ...given }, parameters);

const computed = (given: Parameters<typeof answerTo>[0]) => {
  const answer = answerTo(given);
  if (answer.status !== 'computed') throw new Error(`refused: ${answer.reason}`);
  return answer;
};

const employed = (month: string, ownContribution: number, employerPartBefore: number | undefined) =>
  computed({ month, status: 'employed', ownContribution, employerPartBefore });
const retired = (month: string, age: number, averagePension2023: number) =>
  computed({ month, status: 'retired', age, averagePension2023 });
const fenOf = ({ readings }: ReturnType<typeof computed>): number => {
  const { monthlyDeposit } = readings[0].result;
  if (monthlyDeposit.unit !== 'money') throw new Error('no deposit');
  return monthlyDeposit.fen;
};

describe('the employed (4-14)', () => {
  test.each([
    ['2023-01', 160_00, 105_25, 212_63],
    ['2023-06', 160_00, 105_24, 212_62],
    ['2023-12', 0, 1, 1],
    ['2023-12', 160_00, 0, 160_00],
  ])('in %s: %i fen and half of %i, half up to the fen, are %i', (month, own, before, deposit) => {
    expect(fenOf(employed(month, own, before))).toBe(deposit);
  });

  test.each([
    ['2024-01', 160_00],
    ['2024-02', 0],
    ['2027-12', 3_21],
  ])('in %s have what they pay in themselves, whatever the employer paid before', (month, own) => {
    expect(fenOf(employed(month, own, undefined))).toBe(own);
    expect(fenOf(employed(month, own, 500_00))).toBe(own);
  });

  test('the last month of the half and the first without it', () => {
    expect(['2023-12', '2024-01'].map((month) => fenOf(employed(month, 100_00, 80_00)))).toEqual([
      140_00, 100_00,
    ]);
  });
});

describe('the retired from 2024-01 (4-14)', () => {
  test.each([
    ['2024-01', 69, 69_14],
    ['2024-01', 70, 86_42],
    ['2027-12', 16, 69_14],
    ['2027-12', 71, 86_42],
    ['2025-06', 130, 86_42],
  ])('in %s at the age of %i have %i fen of an average pension of 3456.78', (month, age, deposit) => {
    expect(fenOf(retired(month, age, 3456_78))).toBe(deposit);
  });

  test.each([
    [69, 25, 1],
    [69, 24, 0],
    [70, 20, 1],
    [70, 19, 0],
  ])('at the age of %i, %i fen are rounded half up to %i', (age, pension, deposit) => {
    expect(fenOf(retired('2024-01', age, pension))).toBe(deposit);
  });
});

const none = { unit: 'none' };
const percent = (hundredths: number) => ({ unit: 'percent', hundredths, inPoints: false });

test('names the part of the average pension for the retired, and none for the employed (4-14)', () => {
  expect(retired('2024-01', 69, 1_00).readings[0].result.ratio).toEqual(percent(2_00));
  expect(retired('2024-01', 70, 1_00).readings[0].result.ratio).toEqual(percent(2_50));
  for (const month of ['2023-12', '2024-01'])
    expect(employed(month, 1_00, 1_00).readings[0].result.ratio).toEqual(none);
});

describe('what the notice leaves out and the person does not have', () => {
  test.each([
    [69, 2_00],
    [70, 2_50],
  ])('without the average pension, at the age of %i, only the part of it is said', (age, hundredths) => {
    const { assumptions, readings } = computed({ month: '2024-05', status: 'retired', age });
    expect(readings).toMatchObject([
      { bound: 'exact', result: { monthlyDeposit: none, ratio: percent(hundredths) } },
    ]);
    expect(assumptions.map(({ id }) => id)).toEqual(['monthly-pension']);
  });

  test.each([
    ['2023-01', 160_00],
    ['2023-12', 0],
  ])('without the employer’s part, in %s, at least one’s own goes in', (month, own) => {
    expect(employed(month, own, undefined).readings).toMatchObject([
      { bound: 'at-least', result: { monthlyDeposit: { unit: 'money', fen: own }, ratio: none } },
    ]);
  });

  test('from 2024 the employer’s part is not missed: the deposit is exact', () => {
    expect(employed('2024-01', 160_00, undefined).readings[0].bound).toBe('exact');
    expect(employed('2023-12', 160_00, 0).readings[0].bound).toBe('exact');
  });

  test('a contribution or an age that was not asked for stops the rule, and nothing is paid on 0', () => {
    expect(() => answerTo({ month: '2024-01', status: 'employed' })).toThrow(
      'jinan-personal-account: ownContribution is missing',
    );
    expect(() => answerTo({ month: '2024-01', status: 'retired', averagePension2023: 1_00 })).toThrow(
      'jinan-personal-account: age is missing',
    );
  });
});

describe('what is not answered', () => {
  test.each(['2023-01', '2023-12'])('the retired in %s: their rules stayed and are not repeated', (month) => {
    expect(answerTo({ month, status: 'retired' })).toEqual({
      status: 'not-stated',
      reason: 'set-elsewhere',
      date: null,
      citations: [{ clause: 'jinan-2022/4-14', quote: '退休人员个人账户计入政策保持不变' }],
    });
  });

  test.each([
    ['1900-01', 'before-effective', '2023-01-01'],
    ['2022-12', 'before-effective', '2023-01-01'],
    ['2028-01', 'after-expiry', '2027-12-31'],
    ['2100-12', 'after-expiry', '2027-12-31'],
  ])('%s for anybody: %s', (month, reason, date) => {
    for (const status of ['employed', 'retired'] as const)
      expect(answerTo({ month, status })).toMatchObject({ status: 'not-applicable', reason, date });
  });
});

test('takes for granted what the text leaves open, each for its own people', () => {
  const idsOf = ({ assumptions }: ReturnType<typeof computed>) => assumptions.map(({ id }) => id);
  for (const month of ['2023-05', '2024-05'])
    expect(idsOf(employed(month, 1_00, 1_00))).toEqual(['flexible-workers']);
  for (const age of [69, 70]) expect(idsOf(retired('2024-05', age, 1_00))).toEqual(['monthly-pension']);
});

const anyFen = fc.nat(10_000_000_00);

test('more contribution, and more pension, never give less', () => {
  const months = fc.constantFrom('2023-03', '2024-03');
  fc.assert(
    fc.property(months, anyFen, anyFen, anyFen, (month, own, before, more) => {
      const deposit = fenOf(employed(month, own, before));
      expect(fenOf(employed(month, own + more, before))).toBe(deposit + more);
      expect(fenOf(employed(month, own, before + more))).toBeGreaterThanOrEqual(deposit);
    }),
  );
  fc.assert(
    fc.property(fc.integer({ min: 16, max: 130 }), anyFen, anyFen, (age, pension, more) => {
      const deposit = fenOf(retired('2024-03', age, pension));
      expect(fenOf(retired('2024-03', age, pension + more))).toBeGreaterThanOrEqual(deposit);
      expect(deposit).toBe(Math.floor((pension * (age < 70 ? 20 : 25) + 500) / 1000));
    }),
  );
});
