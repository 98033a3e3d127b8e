import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadNotice } from '@/lib/content/load-notice';
import { localiseNotice } from '@/lib/content/localise-notice';
import { ruleParametersOf } from '@/lib/content/rule-parameters-of';
import { jiningOutpatient } from '@/lib/rules/calculators/jining-outpatient';

// Amounts are fen: 300_00 is 300.00 yuan. Percents are hundredths: 50_00 is 50 %.

const lawIn = (locale: 'zh-Hans' | 'zh-Hant') =>
  ruleParametersOf(localiseNotice(loadNotice('jining-2021'), locale), jiningOutpatient);
const parameters = lawIn('zh-Hans');
const traditionalParameters = lawIn('zh-Hant');

type Given = Parameters<typeof jiningOutpatient.answer>[0];

const usual: Given = {
  visitDate: '2022-03-10',
  facility: 'primary',
  cost: 100_00,
  fundPaidThisYear: 0,
  previousRatio: undefined,
};

const answerTo = (given: Partial<Given>, law = parameters) =>
  jiningOutpatient.answer({ ...usual, ...given }, law);

const computed = (given: Partial<Given>, law = parameters) => {
  const answer = answerTo(given, law);
  if (answer.status !== 'computed') throw new Error(`refused: ${answer.reason}`);
  return answer;
};

const resultOf = (given: Partial<Given>, law = parameters) => {
  const { result, bound } = computed(given, law).readings[0];
  const { fundPays, youPay, ratio, cap, capRemaining } = result;
  return {
    fundPays: fundPays.fen,
    youPay: youPay.fen,
    ratio: ratio.hundredths,
    cap: cap.fen,
    capRemaining: capRemaining.fen,
    bound,
  };
};

describe('the ratio (1-1)', () => {
  test.each([
    [undefined, 50_00],
    [0, 50_00],
    [30_00, 50_00],
    [39_99, 50_00],
    [40_00, 50_00],
    [40_01, 50_01],
    [50_00, 60_00],
    [62_50, 72_50],
    [89_99, 99_99],
    [90_00, 100_00],
    [90_01, 100_00],
    [100_00, 100_00],
  ])('after %s before is %i: ten points more, at least 50 %%, at most the whole', (previousRatio, ratio) => {
    expect(resultOf({ previousRatio }).ratio).toBe(ratio);
    expect(resultOf({ previousRatio, cost: 100_00 }).fundPays).toBe(ratio);
  });
});

test('there is no deductible: the first fen counts (1-1)', () => {
  expect(resultOf({ cost: 10_00 })).toMatchObject({ fundPays: 5_00, youPay: 5_00 });
  expect(resultOf({ cost: 2 })).toMatchObject({ fundPays: 1, youPay: 1 });
  expect(resultOf({ cost: 0 })).toMatchObject({ fundPays: 0, youPay: 0 });
});

test('rounds half up to the fen', () => {
  expect(resultOf({ cost: 1 }).fundPays).toBe(1);
  expect(resultOf({ cost: 33_33, previousRatio: 42_50 }).fundPays).toBe(17_50);
  expect(resultOf({ cost: 33_31, previousRatio: 42_50 }).fundPays).toBe(17_49);
});

describe('the cap of 300 a natural year (1-1)', () => {
  test.each([
    { paid: 0, cost: 600_00, fundPays: 300_00, capRemaining: 0 },
    { paid: 0, cost: 599_98, fundPays: 299_99, capRemaining: 1 },
    { paid: 0, cost: 10_000_000_00, fundPays: 300_00, capRemaining: 0 },
    { paid: 250_00, cost: 100_00, fundPays: 50_00, capRemaining: 0 },
    { paid: 250_01, cost: 100_00, fundPays: 49_99, capRemaining: 0 },
    { paid: 299_99, cost: 100_00, fundPays: 1, capRemaining: 0 },
    { paid: 300_00, cost: 100_00, fundPays: 0, capRemaining: 0 },
    { paid: 300_01, cost: 100_00, fundPays: 0, capRemaining: 0 },
  ])('leaves $fundPays fen after $paid fen', ({ paid, cost, fundPays, capRemaining }) => {
    expect(resultOf({ cost, fundPaidThisYear: paid })).toMatchObject({
      fundPays,
      youPay: cost - fundPays,
      cap: 300_00,
      capRemaining,
    });
  });

  test('says so only where it cuts something off', () => {
    const remarksOn = (cost: number) =>
      computed({ cost, previousRatio: 50_00 }).readings.flatMap(({ remarks }) => remarks);
    expect(remarksOn(500_00)).toEqual([]);
    expect(remarksOn(500_02)).toEqual(['cap-reached']);
  });
});

describe('without the ratio before, what is paid is at least that', () => {
  test.each([
    [{ cost: 100_00 }, 'at-least'],
    [{ cost: 599_98 }, 'at-least'],
    [{ cost: 600_00 }, 'exact'],
    [{ cost: 100_00, fundPaidThisYear: 250_00 }, 'exact'],
    [{ cost: 100_00, fundPaidThisYear: 249_99 }, 'at-least'],
    [{ cost: 100_00, fundPaidThisYear: 300_00 }, 'exact'],
    [{ cost: 0 }, 'exact'],
    [{ cost: 0, fundPaidThisYear: 300_00 }, 'exact'],
    [{ cost: 100_00, previousRatio: 0 }, 'exact'],
    [{ cost: 100_00, previousRatio: 50_00 }, 'exact'],
  ] as const)('unless it fills the cap, or nothing was spent: %j is %s', (given, bound) => {
    expect(resultOf(given).bound).toBe(bound);
  });

  test('and a reader is told why', () => {
    expect(computed({}).readings[0].remarks).toEqual(['ratio-not-known']);
    expect(computed({ previousRatio: 50_00 }).readings[0].remarks).toEqual([]);
  });
});

describe('what is taken for granted', () => {
  const assumed = (given: Partial<Given>) => computed(given).assumptions.map(({ id }) => id);

  test.each([
    [{}, ['signed-facility']],
    [{ previousRatio: 0 }, ['signed-facility', 'ten-points']],
    [{ visitDate: '2021-09-01' }, ['signed-facility', 'full-cap-2021']],
    [{ visitDate: '2021-12-31' }, ['signed-facility', 'full-cap-2021']],
    [{ visitDate: '2022-01-01' }, ['signed-facility']],
    [{ visitDate: '2021-12-31', previousRatio: 50_00 }, ['signed-facility', 'ten-points', 'full-cap-2021']],
  ])('%j: %j', (given, ids) => {
    expect(assumed(given)).toEqual(ids);
  });
});

test('says nothing of other institutions (1-1)', () => {
  for (const cost of [0, 100_00])
    expect(answerTo({ facility: 'other', cost })).toMatchObject({
      status: 'not-stated',
      reason: 'facility-not-named',
      date: null,
      citations: [{ clause: 'jining-2021/1-1' }],
    });
});

test.each([
  [undefined, ['支付比例不低于50%']],
  [60_00, ['参保居民发生的范围内普通门诊医疗费用，门诊统筹基金支付比例普遍提高10%', '支付比例不低于50%']],
])('with %j before, the sum rests on the words that give the ratio (1-1)', (previousRatio, quotes) => {
  const multiplied = computed({ previousRatio }).readings[0].steps.find(({ kind }) => kind === 'multiply');
  expect(multiplied?.citations.map(({ quote }) => quote)).toEqual(quotes);
});

describe('the dates of the notice (closing)', () => {
  test.each(['1900-01-01', '2021-08-30', '2021-08-31'])('%s is before it takes effect', (visitDate) => {
    for (const facility of ['primary', 'other'] as const)
      expect(answerTo({ visitDate, facility })).toEqual({
        status: 'not-applicable',
        reason: 'before-effective',
        date: '2021-09-01',
        citations: [{ clause: 'jining-2021/closing', quote: '本通知自2021年9月1日起施行' }],
      });
  });

  test.each(['2024-09-01', '2024-09-02', '2100-12-31'])('%s is after its end', (visitDate) => {
    for (const facility of ['primary', 'other'] as const)
      expect(answerTo({ visitDate, facility })).toEqual({
        status: 'not-applicable',
        reason: 'after-expiry',
        date: '2024-08-31',
        citations: [{ clause: 'jining-2021/closing', quote: '有效期至2024年8月31日' }],
      });
  });

  test.each(['2021-09-01', '2021-09-02', '2024-08-30', '2024-08-31'])('%s is answered', (visitDate) => {
    expect(answerTo({ visitDate }).status).toBe('computed');
  });
});

describe('for every bill', () => {
  const fen = fc.oneof(fc.nat(100), fc.nat(1000_00), fc.nat(1_000_000_000));
  const anyGiven = fc.record({
    cost: fen,
    fundPaidThisYear: fc.oneof(fc.nat(400_00), fen),
    previousRatio: fc.option(fc.nat(100_00), { nil: undefined }),
  });

  test('both parts make the cost, and the cap is never passed', () => {
    fc.assert(
      fc.property(anyGiven, (given) => {
        const { fundPays, youPay, ratio, capRemaining } = resultOf(given);
        expect(fundPays + youPay).toBe(given.cost);
        expect(fundPays).toBeGreaterThanOrEqual(0);
        expect(fundPays).toBeLessThanOrEqual(Math.min(given.cost, 300_00));
        expect(fundPays + capRemaining).toBe(Math.max(0, 300_00 - given.fundPaidThisYear));
        expect(ratio).toBeGreaterThanOrEqual(50_00);
        expect(ratio).toBeLessThanOrEqual(100_00);
      }),
    );
  });

  test('more cost, or a higher ratio before, never pays less', () => {
    fc.assert(
      fc.property(anyGiven, fen, fc.nat(100_00), (given, more, points) => {
        const { fundPays } = resultOf(given);
        expect(resultOf({ ...given, cost: given.cost + more }).fundPays).toBeGreaterThanOrEqual(fundPays);
        const previousRatio = Math.min(100_00, (given.previousRatio ?? 0) + points);
        expect(resultOf({ ...given, previousRatio }).fundPays).toBeGreaterThanOrEqual(fundPays);
      }),
    );
  });

  test('an exact figure is what every ratio before would give', () => {
    fc.assert(
      fc.property(anyGiven, fc.nat(100_00), (given, previousRatio) => {
        const { fundPays, bound } = resultOf({ ...given, previousRatio: undefined });
        const known = resultOf({ ...given, previousRatio }).fundPays;
        if (bound === 'exact') expect(known).toBe(fundPays);
        else expect(known).toBeGreaterThanOrEqual(fundPays);
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
