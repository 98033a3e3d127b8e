import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadNotice } from '@/lib/content/load-notice';
import { localiseNotice } from '@/lib/content/localise-notice';
import { ruleParametersOf } from '@/lib/content/rule-parameters-of';
import { neimengguPersonalAccount as rule } from '@/lib/rules/calculators/neimenggu-personal-account';
import { fenOf } from '@/lib/rules/fen-of';

// Amounts are fen: 6000_00 is 6000.00 yuan.

const lawIn = (locale: 'zh-Hans' | 'zh-Hant') =>
  ruleParametersOf(localiseNotice(loadNotice('neimenggu-2021'), locale), rule);
const parameters = lawIn('zh-Hans');
const traditionalParameters = lawIn('zh-Hant');

type Given = Parameters<typeof rule.answer>[0];

const employed = (month: string, contributionBase: number | undefined): Given => ({
  month,
  status: 'employed',
  contributionBase,
  averagePension2021: undefined,
});
const retired = (month: string, averagePension2021: number | undefined): Given => ({
  month,
  status: 'retired',
  contributionBase: undefined,
  averagePension2021,
});

const computed = (given: Given, law = parameters) => {
  const answer = rule.answer(given, law);
  if (answer.status !== 'computed') throw new Error(`refused: ${answer.reason}`);
  return answer;
};

const depositOf = (given: Given, law = parameters) =>
  fenOf(computed(given, law).readings[0].result.monthlyDeposit);

describe('the employed get 2 % of their own base (2-p2)', () => {
  test.each(['2022-10', '2022-12', '2023-01', '2100-12'])('in %s', (month) => {
    expect(depositOf(employed(month, 6000_00))).toBe(120_00);
  });

  test.each([
    [0, 0],
    [24, 0],
    [25, 1],
    [5678_75, 113_58],
    [5678_74, 113_57],
    [10_000_000_00, 200_000_00],
  ])('%i fen: %i, half up to the fen', (base, deposit) => {
    expect(depositOf(employed('2022-10', base))).toBe(deposit);
  });
});

describe('the retired get a part of the average pension of 2021 (2-p2)', () => {
  test.each([
    ['2022-10', 90_00],
    ['2022-11', 90_00],
    ['2022-12', 90_00],
    ['2023-01', 60_00],
    ['2023-02', 60_00],
    ['2100-12', 60_00],
  ])('in %s: 3 %% to the end of 2022, 2 %% after', (month, deposit) => {
    expect(depositOf(retired(month, 3000_00))).toBe(deposit);
  });

  test.each([
    ['2022-12', 50, 2],
    ['2022-12', 16, 0],
    ['2022-12', 17, 1],
    ['2023-01', 24, 0],
    ['2023-01', 25, 1],
  ])('in %s of %i fen: %i, half up to the fen', (month, pension, deposit) => {
    expect(depositOf(retired(month, pension))).toBe(deposit);
  });
});

describe('the ratio, and what is said without the amount it is taken of (2-p2)', () => {
  const percent = (hundredths: number) => ({ unit: 'percent', hundredths, inPoints: false });

  test.each([
    [employed('2022-12', 6000_00), 2_00],
    [employed('2023-01', 6000_00), 2_00],
    [retired('2022-12', 3000_00), 3_00],
    [retired('2023-01', 3000_00), 2_00],
  ])('%o: %i hundredths of a percent', (given, hundredths) => {
    expect(computed(given).readings[0].result.ratio).toEqual(percent(hundredths));
  });

  test.each([
    ['2022-10', 3_00],
    ['2022-12', 3_00],
    ['2023-01', 2_00],
  ])('in %s without the average only the ratio is said, never 0', (month, hundredths) => {
    const { readings, assumptions } = computed(retired(month, undefined));
    const result = { monthlyDeposit: { unit: 'none', because: 'pension' }, ratio: percent(hundredths) };
    expect(readings).toMatchObject([{ bound: 'exact', result }]);
    expect(assumptions.map(({ id }) => id)).toEqual(['monthly-pension', 'local-rules']);
  });

  test.each(['2022-10', '2023-01'])('in %s without the base only its 2 %% are said, never 0', (month) => {
    const { readings, assumptions } = computed(employed(month, undefined));
    const result = { monthlyDeposit: { unit: 'none', because: 'base' }, ratio: percent(2_00) };
    expect(readings).toMatchObject([{ bound: 'exact', result }]);
    expect(assumptions.map(({ id }) => id)).toEqual(['local-rules']);
  });
});

describe('months before 2022-10 (2-p2)', () => {
  test.each(['1900-01', '2021-12', '2022-09'])('%s is refused, employed or retired', (month) => {
    for (const given of [employed(month, 6000_00), retired(month, 3000_00)])
      expect(rule.answer(given, parameters)).toEqual({
        status: 'not-applicable',
        reason: 'before-effective',
        date: '2022-10-01',
        citations: [
          {
            clause: 'neimenggu-2021/2-p2',
            quote: '自2022年10月1日起，单位缴纳的基本医疗保险费全部计入统筹基金',
          },
        ],
      });
  });
});

describe('what is taken for granted', () => {
  const idsOf = (given: Given) => computed(given).assumptions.map(({ id }) => id);

  test('local rules for the employed, a pension by the month as well for the retired', () => {
    for (const month of ['2022-10', '2023-01']) {
      expect(idsOf(employed(month, 0))).toEqual(['local-rules']);
      expect(idsOf(retired(month, 0))).toEqual(['monthly-pension', 'local-rules']);
    }
  });

  test('rests on the clauses that leave it open', () => {
    const clausesOf = computed(retired('2023-01', 3000_00)).assumptions.map(({ citations }) =>
      citations.map(({ clause }) => clause),
    );
    expect(clausesOf).toEqual([['neimenggu-2021/2-p2'], ['neimenggu-2021/2-p2', 'neimenggu-2021/7-1']]);
  });
});

describe('the trace', () => {
  const shown = (given: Given) =>
    computed(given).readings[0].steps.map(({ id, kind, buildsOn, value }) => [id, kind, buildsOn, value]);
  const percent = (hundredths: number) => ({ unit: 'percent', hundredths, inPoints: false });
  const money = (fen: number) => ({ unit: 'money', fen });

  test('shows the sum of the employed line by line', () => {
    expect(shown(employed('2022-10', 5678_75))).toEqual([
      ['contributionBase', 'given', [], money(5678_75)],
      ['ratioEmployed', 'parameter', [], percent(200)],
      [
        'beforeRounding',
        'multiply',
        ['contributionBase', 'ratioEmployed'],
        { unit: 'product', tenThousandthsOfFen: 113_575_000 },
      ],
      ['monthlyDeposit', 'round', ['beforeRounding'], money(113_58)],
    ]);
  });

  test('shows the ratio of the month for the retired', () => {
    expect(shown(retired('2022-12', 3000_00))).toContainEqual([
      'ratioRetired',
      'parameter',
      [],
      percent(300),
    ]);
    expect(shown(retired('2023-01', 3000_00))).toContainEqual([
      'ratioRetired',
      'parameter',
      [],
      percent(200),
    ]);
  });
});

test('an amount that is not used may be there, and changes nothing', () => {
  expect(depositOf({ ...employed('2022-10', 6000_00), averagePension2021: 1 })).toBe(120_00);
  expect(depositOf({ ...retired('2022-10', 3000_00), contributionBase: 1 })).toBe(90_00);
});

describe('whatever is given', () => {
  const anyAmount = fc.oneof(fc.nat(100), fc.nat(10_000_000_00));
  const anyMonth = fc.constantFrom('2022-10', '2022-11', '2022-12', '2023-01', '2023-02', '2024-06');

  test('is the ratio of the month worked out anew, in both scripts', () =>
    fc.assert(
      fc.property(anyMonth, anyAmount, (month, amount) => {
        const worked = (percent: bigint) => Number((BigInt(amount) * percent * 2n + 100n) / 200n);
        const [own, pension] = [employed(month, amount), retired(month, amount)];
        expect(depositOf(own)).toBe(worked(2n));
        expect(depositOf(pension)).toBe(worked(month.startsWith('2022') ? 3n : 2n));
        for (const given of [own, pension])
          expect(depositOf(given, traditionalParameters)).toBe(depositOf(given));
      }),
    ));

  test('more to reckon from never gives less, and never more than that itself', () =>
    fc.assert(
      fc.property(anyMonth, anyAmount, fc.nat(1000_00), (month, amount, more) => {
        for (const by of [employed, retired]) {
          expect(depositOf(by(month, amount + more))).toBeGreaterThanOrEqual(depositOf(by(month, amount)));
          expect(depositOf(by(month, amount))).toBeLessThanOrEqual(amount);
        }
      }),
    ));
});
