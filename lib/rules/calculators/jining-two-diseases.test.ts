import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadNotice } from '@/lib/content/load-notice';
import { localiseNotice } from '@/lib/content/localise-notice';
import { ruleParametersOf } from '@/lib/content/rule-parameters-of';
import { jiningTwoDiseases } from '@/lib/rules/calculators/jining-two-diseases';

// Amounts are fen: 300_00 is 300.00 yuan.

const lawIn = (locale: 'zh-Hans' | 'zh-Hant') =>
  ruleParametersOf(localiseNotice(loadNotice('jining-2021'), locale), jiningTwoDiseases);
const parameters = lawIn('zh-Hans');
const traditionalParameters = lawIn('zh-Hant');

type Given = Parameters<typeof jiningTwoDiseases.answer>[0];

const usual: Given = {
  visitDate: '2022-05-08',
  condition: 'hypertension',
  facilityLevel: 'primary',
  drugCost: 100_00,
  fundPaidThisYear: 0,
};

const answerTo = (given: Partial<Given>, law = parameters) =>
  jiningTwoDiseases.answer({ ...usual, ...given }, law);

const computed = (given: Partial<Given>, law = parameters) => {
  const answer = answerTo(given, law);
  if (answer.status !== 'computed') throw new Error(`refused: ${answer.reason}`);
  return answer;
};

const resultOf = (given: Partial<Given>, law = parameters) => {
  const { fundPays, youPay, ratio, cap, capRemaining } = computed(given, law).readings[0].result;
  return {
    fundPays: fundPays.fen,
    youPay: youPay.fen,
    ratio: ratio.hundredths,
    cap: cap.fen,
    capRemaining: capRemaining.fen,
  };
};

const caps = [
  { condition: 'hypertension', cap: 300_00 },
  { condition: 'diabetes', cap: 300_00 },
  { condition: 'diabetes-with-insulin', cap: 600_00 },
  { condition: 'both', cap: 600_00 },
] as const;
const coveredLevels = ['primary', 'level-2'] as const;

describe.each(caps)('$condition (3)', ({ condition, cap }) => {
  test.each(coveredLevels)('60 %% from the first fen, at %s', (facilityLevel) => {
    expect(resultOf({ condition, facilityLevel, drugCost: 100_00 })).toEqual({
      fundPays: 60_00,
      youPay: 40_00,
      ratio: 60_00,
      cap,
      capRemaining: cap - 60_00,
    });
  });

  test(`up to ${cap} fen a natural year`, () => {
    expect(resultOf({ condition, drugCost: 10_000_00 })).toMatchObject({ fundPays: cap, capRemaining: 0 });
    const left = (paid: number) => resultOf({ condition, drugCost: 100_00, fundPaidThisYear: paid }).fundPays;
    expect(left(cap - 60_00)).toBe(60_00);
    expect(left(cap - 59_99)).toBe(59_99);
    expect(left(cap - 1)).toBe(1);
    expect(left(cap)).toBe(0);
    expect(left(cap + 1)).toBe(0);
  });

  test('is not for level-3 hospitals', () => {
    expect(answerTo({ condition, facilityLevel: 'level-3' })).toMatchObject({
      status: 'not-applicable',
      reason: 'facility-not-covered',
      date: null,
      citations: [{ clause: 'jining-2021/3' }],
    });
  });
});

test('rounds half up to the fen', () => {
  expect(resultOf({ drugCost: 1 })).toMatchObject({ fundPays: 1, youPay: 0 });
  expect(resultOf({ drugCost: 2 })).toMatchObject({ fundPays: 1, youPay: 1 });
  expect(resultOf({ drugCost: 33_33 })).toMatchObject({ fundPays: 20_00, youPay: 13_33 });
});

test('says that the cap is reached only where it cuts something off', () => {
  const remarksOn = (drugCost: number) => computed({ drugCost }).readings[0].remarks;
  expect(remarksOn(500_00)).toEqual([]);
  expect(remarksOn(500_02)).toEqual(['cap-reached']);
});

test.each([
  [{}, ['separate-caps']],
  [{ facilityLevel: 'level-2' }, ['level-2-counts', 'separate-caps']],
  [{ visitDate: '2021-09-01' }, ['separate-caps', 'full-cap-2021']],
  [
    { visitDate: '2021-12-31', facilityLevel: 'level-2' },
    ['level-2-counts', 'separate-caps', 'full-cap-2021'],
  ],
  [{ visitDate: '2022-01-01' }, ['separate-caps']],
] as const)('takes for granted, with %j: %j', (given, ids) => {
  expect(computed(given).assumptions.map(({ id }) => id)).toEqual(ids);
});

describe('the dates of the notice (closing)', () => {
  test.each([
    ['2021-08-30', 'before-effective', '2021-09-01'],
    ['2021-08-31', 'before-effective', '2021-09-01'],
    ['2024-09-01', 'after-expiry', '2024-08-31'],
    ['2024-09-02', 'after-expiry', '2024-08-31'],
  ])('%s is %s, before any other reason', (visitDate, reason, date) => {
    for (const facilityLevel of [...coveredLevels, 'level-3'] as const)
      expect(answerTo({ visitDate, facilityLevel })).toMatchObject({
        status: 'not-applicable',
        reason,
        date,
        citations: [{ clause: 'jining-2021/closing' }],
      });
  });

  test.each(['2021-09-01', '2021-09-02', '2024-08-30', '2024-08-31'])('%s is answered', (visitDate) => {
    expect(answerTo({ visitDate }).status).toBe('computed');
  });
});

describe('for every bill', () => {
  const fen = fc.oneof(fc.nat(100), fc.nat(2000_00), fc.nat(1_000_000_000));
  const anyGiven = fc.record({
    condition: fc.constantFrom(...caps.map(({ condition }) => condition)),
    facilityLevel: fc.constantFrom(...coveredLevels),
    drugCost: fen,
    fundPaidThisYear: fc.oneof(fc.nat(700_00), fen),
  });

  test('both parts make the cost, more cost never pays less, the cap is never passed', () => {
    fc.assert(
      fc.property(anyGiven, fen, (given, more) => {
        const { fundPays, youPay, cap, capRemaining } = resultOf(given);
        expect(fundPays + youPay).toBe(given.drugCost);
        expect(fundPays).toBeGreaterThanOrEqual(0);
        expect(fundPays).toBeLessThanOrEqual(given.drugCost);
        expect(fundPays + capRemaining).toBe(Math.max(0, cap - given.fundPaidThisYear));
        const dearer = resultOf({ ...given, drugCost: given.drugCost + more });
        expect(dearer.fundPays).toBeGreaterThanOrEqual(fundPays);
      }),
    );
  });

  test('both scripts give the same figures', () => {
    fc.assert(
      fc.property(anyGiven, (given) => {
        expect(resultOf(given, traditionalParameters)).toEqual(resultOf(given));
      }),
    );
  });
});
