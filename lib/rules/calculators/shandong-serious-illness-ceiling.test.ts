import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadNotice } from '@/lib/content/load-notice';
import { localiseNotice } from '@/lib/content/localise-notice';
import { ruleParametersOf } from '@/lib/content/rule-parameters-of';
import { shandongSeriousIllnessCeiling as rule } from '@/lib/rules/calculators/shandong-serious-illness-ceiling';
import { fenOf } from '@/lib/rules/fen-of';

// Amounts are fen: 36_000_00 is 36000.00 yuan.

const lawIn = (locale: 'zh-Hans' | 'zh-Hant') =>
  ruleParametersOf(localiseNotice(loadNotice('shandong-2021'), locale), rule);
const parameters = lawIn('zh-Hans');
const traditionalParameters = lawIn('zh-Hant');

const computed = (perCapitaIncome: number | undefined, law = parameters) => {
  const answer = rule.answer({ overspentLastYear: true, perCapitaIncome }, law);
  if (answer.status !== 'computed') throw new Error(`refused: ${answer.reason}`);
  return answer;
};

const ceilingOf = (perCapitaIncome: number, law = parameters) =>
  fenOf(computed(perCapitaIncome, law).readings[0].result.ceiling);

describe('the ceiling is half of the income, rounded down: it is not to be passed (2-p1)', () => {
  test.each([
    [0, 0],
    [1, 0],
    [2, 1],
    [3, 1],
    [36_000_00, 18_000_00],
    [35_000_01, 17_500_00],
    [35_000_02, 17_500_01],
    [10_000_000_00, 5_000_000_00],
  ])('%i fen: %i', (income, ceiling) => {
    expect(ceilingOf(income)).toBe(ceiling);
  });
});

test('is a ceiling, not the deductible itself, and about 2021', () => {
  const { readings, assumptions } = computed(36_000_00);
  expect(readings).toHaveLength(1);
  expect(readings[0]).toMatchObject({ assumption: null, bound: 'at-most', remarks: [] });
  expect(assumptions).toEqual([
    {
      id: 'year-2021',
      citations: [{ clause: 'shandong-2021/preamble', quote: '做好2021年全省城乡居民医保工作' }],
    },
  ]);
});

test.each([undefined, 36_000_00])(
  'is 50 %% of the income, and a ceiling, also where the income is %s (2-p1)',
  (income) => {
    const { bound, result } = computed(income).readings[0];
    expect(bound).toBe('at-most');
    expect(result.ratio).toEqual({ unit: 'percent', hundredths: 50_00, inPoints: false });
    expect(result.ceiling.unit).toBe(income === undefined ? 'none' : 'money');
  },
);

test.each([0, 36_000_00, undefined])(
  'says nothing of a city that did not overspend, income %i (2-p1)',
  (income) => {
    expect(rule.answer({ overspentLastYear: false, perCapitaIncome: income }, parameters)).toEqual({
      status: 'not-stated',
      reason: 'set-elsewhere',
      date: null,
      citations: [
        {
          clause: 'shandong-2021/2-p1',
          quote: '根据大病保险基金收支情况，科学测算、合理设定大病保险起付线',
        },
      ],
    });
  },
);

test('shows the sum line by line', () => {
  const { steps } = computed(35_000_01).readings[0];
  expect(steps.map(({ id, kind, buildsOn, value }) => [id, kind, buildsOn, value])).toEqual([
    ['perCapitaIncome', 'given', [], { unit: 'money', fen: 35_000_01 }],
    ['ratio', 'parameter', [], { unit: 'percent', hundredths: 5000, inPoints: false }],
    [
      'beforeRounding',
      'multiply',
      ['perCapitaIncome', 'ratio'],
      { unit: 'product', tenThousandthsOfFen: 17_500_005_000 },
    ],
    ['ceiling', 'round', ['beforeRounding'], { unit: 'money', fen: 17_500_00 }],
  ]);
  expect(steps.at(-1)).toMatchObject({ towards: 'below' });
});

describe('whatever the income', () => {
  const anyIncome = fc.nat(10_000_000_00);

  test('the ceiling is the most whole fen within a half, in both scripts', () =>
    fc.assert(
      fc.property(anyIncome, (income) => {
        expect(ceilingOf(income)).toBe(Number(BigInt(income) / 2n));
        expect(ceilingOf(income, traditionalParameters)).toBe(ceilingOf(income));
      }),
    ));

  test('more income never lowers it', () =>
    fc.assert(
      fc.property(anyIncome, fc.nat(1_000_00), (income, more) => {
        expect(ceilingOf(income + more)).toBeGreaterThanOrEqual(ceilingOf(income));
      }),
    ));
});
