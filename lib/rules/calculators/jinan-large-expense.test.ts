import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadNotice } from '@/lib/content/load-notice';
import { localiseNotice } from '@/lib/content/localise-notice';
import { ruleParametersOf } from '@/lib/content/rule-parameters-of';
import { jinanLargeExpense } from '@/lib/rules/calculators/jinan-large-expense';

// Amounts are fen: 1000_00 is 1000.00 yuan.

const parametersIn = (locale: 'zh-Hans' | 'zh-Hant') =>
  ruleParametersOf(localiseNotice(loadNotice('jinan-2022'), locale), jinanLargeExpense);
const parameters = parametersIn('zh-Hans');
const traditional = parametersIn('zh-Hant');

const answerTo = (date: string, ownExpense: number, law = parameters) =>
  jinanLargeExpense.answer({ date, ownExpense }, law);

const computed = (date: string, ownExpense: number, law = parameters) => {
  const answer = answerTo(date, ownExpense, law);
  if (answer.status !== 'computed') throw new Error(`refused: ${answer.reason}`);
  return answer;
};

const resultOf = (date: string, ownExpense: number, law = parameters) => {
  const { threshold, aboveThreshold, toThreshold } = computed(date, ownExpense, law).readings[0].result;
  return { threshold: threshold.fen, aboveThreshold: aboveThreshold.fen, toThreshold: toThreshold.fen };
};

describe('the threshold (2-7)', () => {
  test.each([
    ['2023-01-01', 8000_00],
    ['2023-12-31', 8000_00],
    ['2024-01-01', 6000_00],
    ['2024-01-02', 6000_00],
    ['2027-12-31', 6000_00],
  ])('on %s is %i fen', (date, threshold) => {
    expect(resultOf(date, 0)).toEqual({ threshold, aboveThreshold: 0, toThreshold: threshold });
  });

  test.each([
    { date: '2024-06-30', own: 5999_99, aboveThreshold: 0, toThreshold: 1, remark: 'not-above' },
    { date: '2024-06-30', own: 6000_00, aboveThreshold: 0, toThreshold: 0, remark: 'not-above' },
    { date: '2024-06-30', own: 6000_01, aboveThreshold: 1, toThreshold: 0, remark: 'above' },
    { date: '2023-06-30', own: 7999_99, aboveThreshold: 0, toThreshold: 1, remark: 'not-above' },
    { date: '2023-06-30', own: 8000_01, aboveThreshold: 1, toThreshold: 0, remark: 'above' },
    {
      date: '2025-06-30',
      own: 10_000_000_00,
      aboveThreshold: 9_994_000_00,
      toThreshold: 0,
      remark: 'above',
    },
  ])('on $date, $own fen are $aboveThreshold above and $toThreshold below', (given) => {
    const { date, own, remark, ...expected } = given;
    expect(resultOf(date, own)).toMatchObject(expected);
    expect(computed(date, own).readings[0].remarks).toEqual([remark]);
  });
});

test('computes no payment: its ratio and its ceiling are not in the notice', () => {
  const { result } = computed('2024-06-30', 9000_00).readings[0];
  expect(Object.keys(result)).toEqual(['threshold', 'aboveThreshold', 'toThreshold']);
  expect(jinanLargeExpense.notStated.map(({ id }) => id)).toContain('second-payment');
});

test('takes for granted that one adds up within the year (2-7)', () => {
  for (const [date, own] of [
    ['2023-01-01', 0],
    ['2027-12-31', 9000_00],
  ] as const) {
    const { assumptions, readings } = computed(date, own);
    expect(assumptions.map(({ id, citations }) => [id, citations.map(({ clause }) => clause)])).toEqual([
      ['per-year', ['jinan-2022/2-7']],
    ]);
    expect(readings).toHaveLength(1);
    expect(readings[0]).toMatchObject({ assumption: null, bound: 'exact' });
  }
});

test('quotes what counts and what does not', () => {
  const [own] = computed('2024-06-30', 0).readings[0].steps;
  expect(own?.citations[0]?.quote).toMatch(/^起付标准以上至最高支付限额以下.*不纳入合规医疗费用范围$/);
});

test.each([
  ['1900-01-01', 'before-effective', '2023-01-01'],
  ['2022-12-31', 'before-effective', '2023-01-01'],
  ['2028-01-01', 'after-expiry', '2027-12-31'],
  ['2100-12-31', 'after-expiry', '2027-12-31'],
])('%s is refused: %s', (date, reason, day) => {
  expect(answerTo(date, 9000_00)).toMatchObject({ status: 'not-applicable', reason, date: day });
});

test('one is above the threshold or below it, and both scripts say so alike', () => {
  fc.assert(
    fc.property(fc.constantFrom('2023-05-05', '2024-05-05', '2027-05-05'), fc.nat(20_000_00), (date, own) => {
      const result = resultOf(date, own);
      expect(result.aboveThreshold - result.toThreshold).toBe(own - result.threshold);
      expect(Math.min(result.aboveThreshold, result.toThreshold)).toBe(0);
      expect(resultOf(date, own, traditional)).toEqual(result);
    }),
  );
});
