import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadNotice } from '@/lib/content/load-notice';
import { localiseNotice } from '@/lib/content/localise-notice';
import { ruleParametersOf } from '@/lib/content/rule-parameters-of';
import { zhongshanSeriousIllness } from '@/lib/rules/calculators/zhongshan-serious-illness';

// Amounts are fen: 15_000_00 is 15000.00 yuan.

const notice = loadNotice('zhongshan-2019-draft');
const parameters = ruleParametersOf(localiseNotice(notice, 'zh-Hans'), zhongshanSeriousIllness);
const traditional = ruleParametersOf(localiseNotice(notice, 'zh-Hant'), zhongshanSeriousIllness);

type Given = Parameters<typeof zhongshanSeriousIllness.answer>[0];

const usual: Given = { date: '2020-06-30', insured: 'basic', ownExpense: 40_000_00 };

const answerTo = (given: Partial<Given>, law = parameters) =>
  zhongshanSeriousIllness.answer({ ...usual, ...given }, law);

const computed = (given: Partial<Given>, law = parameters) => {
  const answer = answerTo(given, law);
  if (answer.status !== 'computed') throw new Error(`refused: ${answer.reason}`);
  return answer;
};

const resultOf = (given: Partial<Given>, law = parameters) => {
  const { fundPays, youPay, threshold, aboveThreshold } = computed(given, law).readings[0].result;
  return {
    fundPays: fundPays.fen,
    youPay: youPay.fen,
    threshold: threshold.fen,
    aboveThreshold: aboveThreshold.fen,
  };
};

describe('60 % of what is above 15000 yuan in the year (3-p2)', () => {
  test.each([
    [0, 0, 0],
    [14_999_99, 0, 0],
    [15_000_00, 0, 0],
    // 0.01 × 60 % = 0.006
    [15_000_01, 1, 1],
    // 0.02 × 60 % = 0.012
    [15_000_02, 2, 1],
    // 0.05 × 60 % = 0.030
    [15_000_05, 5, 3],
    [16_000_00, 1_000_00, 600_00],
    [20_000_00, 5_000_00, 3_000_00],
    [40_000_00, 25_000_00, 15_000_00],
    // No cap is printed: 9,985,000.00 × 60 % = 5,991,000.00
    [1_000_000_000, 998_500_000, 599_100_000],
  ])('%i fen are %i above, and %i paid', (ownExpense, aboveThreshold, fundPays) => {
    for (const insured of ['basic', 'supplementary-under-1-year'] as const)
      expect(resultOf({ insured, ownExpense })).toEqual({
        fundPays,
        youPay: ownExpense - fundPays,
        threshold: 15_000_00,
        aboveThreshold,
      });
  });
});

describe('whom and when the draft does not reach', () => {
  const everybody = ['basic', 'supplementary-under-1-year', 'supplementary-1-year-plus'] as const;

  test.each(['1900-01-01', '2019-06-29', '2019-06-30'])('%s is before its day (3-p2)', (date) => {
    for (const insured of everybody)
      expect(answerTo({ date, insured })).toEqual({
        status: 'not-applicable',
        reason: 'before-effective',
        date: '2019-07-01',
        citations: [
          {
            clause: 'zhongshan-2019-draft/3-p2',
            quote: '自2019年7月1日起我市基本医疗保险及连续缴纳补充医疗保险费不足1年的参保人',
          },
        ],
      });
  });

  test.each(['2019-07-01', '2019-07-02', '2026-11-21', '2100-12-31'])(
    '%s is answered: no end is given',
    (date) => {
      expect(answerTo({ date }).status).toBe('computed');
    },
  );

  test('it is silent about who has paid for the supplementary insurance for a year (3-p2)', () => {
    expect(answerTo({ insured: 'supplementary-1-year-plus' })).toEqual({
      status: 'not-stated',
      reason: 'group-not-named',
      date: null,
      citations: [
        {
          clause: 'zhongshan-2019-draft/3-p2',
          quote: '我市基本医疗保险及连续缴纳补充医疗保险费不足1年的参保人',
        },
      ],
    });
  });
});

test('takes a stay in hospital and no limit for granted, whatever comes out', () => {
  for (const ownExpense of [0, 15_000_00, 40_000_00])
    expect(computed({ ownExpense }).assumptions.map(({ id }) => id)).toEqual([
      'after-inpatient',
      'no-limit-printed',
    ]);
});

test('says that it is of the year, and where nothing is above the threshold', () => {
  const remarksOn = (ownExpense: number) => computed({ ownExpense }).readings[0].remarks;
  expect(remarksOn(15_000_00)).toEqual(['of-the-year', 'below-threshold']);
  expect(remarksOn(15_000_01)).toEqual(['of-the-year']);
});

test('the trace shows the threshold, what is above it, the ratio and what is left to pay', () => {
  const { steps, assumption, bound } = computed({ ownExpense: 15_000_02 }).readings[0];
  expect({ assumption, bound }).toEqual({ assumption: null, bound: 'exact' });
  const money = (fen: number) => ({ unit: 'money', fen });
  expect(steps.map(({ id, kind, buildsOn, value }) => [id, kind, buildsOn, value])).toEqual([
    ['ownExpense', 'given', [], money(15_000_02)],
    ['threshold', 'parameter', [], money(15_000_00)],
    ['aboveThreshold', 'subtract', ['ownExpense', 'threshold'], money(2)],
    ['ratio', 'parameter', [], { unit: 'percent', hundredths: 6000, inPoints: false }],
    [
      'beforeRounding',
      'multiply',
      ['aboveThreshold', 'ratio'],
      { unit: 'product', tenThousandthsOfFen: 12_000 },
    ],
    ['fundPays', 'round', ['beforeRounding'], money(1)],
    ['youPay', 'subtract', ['ownExpense', 'fundPays'], money(15_000_01)],
  ]);
});

const anyExpense = fc.oneof(fc.nat(20_000_00), fc.nat(1_000_000_000));

test('whatever is given, both pay the expense between them, and both scripts agree', () => {
  fc.assert(
    fc.property(anyExpense, (ownExpense) => {
      const result = resultOf({ ownExpense });
      expect(result.fundPays + result.youPay).toBe(ownExpense);
      expect(result.fundPays).toBeGreaterThanOrEqual(0);
      expect(result.fundPays).toBeLessThanOrEqual(result.aboveThreshold);
      expect(result.youPay).toBeGreaterThanOrEqual(Math.min(ownExpense, 15_000_00));
      expect(resultOf({ ownExpense }, traditional)).toEqual(result);
    }),
  );
});

test('more expense never makes the fund pay less', () => {
  fc.assert(
    fc.property(anyExpense, fc.nat(1_000_00), (ownExpense, more) => {
      const { fundPays } = resultOf({ ownExpense });
      expect(resultOf({ ownExpense: ownExpense + more }).fundPays).toBeGreaterThanOrEqual(fundPays);
    }),
  );
});
