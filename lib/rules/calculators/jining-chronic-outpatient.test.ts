import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadNotice } from '@/lib/content/load-notice';
import { localiseNotice } from '@/lib/content/localise-notice';
import { ruleParametersOf } from '@/lib/content/rule-parameters-of';
import { jiningChronicOutpatient } from '@/lib/rules/calculators/jining-chronic-outpatient';
import { figureOrNull } from '@/lib/rules/figure-or-null.fixture';

// Amounts are fen: 500_00 is 500.00 yuan. Percents are hundredths: 70_00 is 70 %.

const lawIn = (locale: 'zh-Hans' | 'zh-Hant') =>
  ruleParametersOf(localiseNotice(loadNotice('jining-2021'), locale), jiningChronicOutpatient);
const parameters = lawIn('zh-Hans');
const traditionalParameters = lawIn('zh-Hant');

type Given = Parameters<typeof jiningChronicOutpatient.answer>[0];

const usual: Given = {
  visitDate: '2022-04-12',
  disease: 'b23',
  tcmFacility: false,
  standardDeductible: 500_00,
  deductiblePaid: 0,
  standardRatio: 70_00,
  cost: 1000_00,
};

const answerTo = (given: Partial<Given>, law = parameters) =>
  jiningChronicOutpatient.answer({ ...usual, ...given }, law);

const computed = (given: Partial<Given>, law = parameters) => {
  const answer = answerTo(given, law);
  if (answer.status !== 'computed') throw new Error(`refused: ${answer.reason}`);
  return answer;
};

/** All results, null where there is none. */
const openResultOf = (given: Partial<Given>, law = parameters) => {
  const { category, ...figures } = computed(given, law).readings[0].result;
  return {
    category: category.option,
    deductible: figureOrNull(figures.deductible),
    deductibleApplied: figureOrNull(figures.deductibleApplied),
    fundPays: figureOrNull(figures.fundPays),
    youPay: figureOrNull(figures.youPay),
    ratio: figureOrNull(figures.ratio),
    deductibleReduction: figures.deductibleReduction.fen,
  };
};

const there = (figure: number | null): number => {
  if (figure === null) throw new TypeError('a figure is null');
  return figure;
};

/** All results of a case in which each is there. */
const resultOf = (given: Partial<Given>, law = parameters) => {
  const { category, deductible, deductibleApplied, fundPays, youPay, ratio } = openResultOf(given, law);
  return {
    category,
    deductible: there(deductible),
    deductibleApplied: there(deductibleApplied),
    fundPays: there(fundPays),
    youPay: there(youPay),
    ratio: there(ratio),
  };
};

const withoutDeductible = ['a2', 'a4', 'a7'];
const diseases = [
  ...Array.from({ length: 9 }, (_, index) => `a${index + 1}`),
  ...Array.from({ length: 70 }, (_, index) => `b${index + 1}`),
];

test.each(diseases)('%s has its category and its deductible (2-1, 2-2)', (disease) => {
  const isWaived = withoutDeductible.includes(disease);
  const expected = {
    category: disease.startsWith('a') ? 'A' : 'B',
    deductible: isWaived ? 0 : 500_00,
    deductibleApplied: isWaived ? 0 : 500_00,
    fundPays: isWaived ? 700_00 : 350_00,
    youPay: isWaived ? 300_00 : 650_00,
    ratio: 70_00,
  };
  expect(resultOf({ disease })).toEqual(expected);
});

describe('the deductible of the year (2-2)', () => {
  test.each([
    [500_00, 400_00],
    [100_01, 1],
    [100_00, 0],
    [99_99, 0],
    [0, 0],
  ])('of %i fen is %i in a TCM institution', (standardDeductible, deductible) => {
    expect(resultOf({ tcmFacility: true, standardDeductible }).deductible).toBe(deductible);
    expect(resultOf({ tcmFacility: false, standardDeductible }).deductible).toBe(standardDeductible);
  });

  test.each(withoutDeductible)('is waived for %s wherever, and whatever was typed', (disease) => {
    for (const tcmFacility of [true, false])
      for (const standardDeductible of [undefined, 0, 500_00])
        expect(resultOf({ disease, tcmFacility, standardDeductible, deductiblePaid: 30_00 })).toMatchObject({
          deductible: 0,
          deductibleApplied: 0,
          fundPays: 700_00,
        });
  });

  test.each([
    { paid: 0, cost: 1000_00, applied: 500_00, fundPays: 350_00 },
    { paid: 200_00, cost: 1000_00, applied: 300_00, fundPays: 490_00 },
    { paid: 499_99, cost: 1000_00, applied: 1, fundPays: 699_99 },
    { paid: 500_00, cost: 1000_00, applied: 0, fundPays: 700_00 },
    { paid: 500_01, cost: 1000_00, applied: 0, fundPays: 700_00 },
    { paid: 0, cost: 500_00, applied: 500_00, fundPays: 0 },
    { paid: 0, cost: 500_01, applied: 500_00, fundPays: 1 },
    { paid: 0, cost: 120_00, applied: 120_00, fundPays: 0 },
    { paid: 450_00, cost: 20_00, applied: 20_00, fundPays: 0 },
    { paid: 0, cost: 0, applied: 0, fundPays: 0 },
  ])('takes $applied fen of $cost after $paid fen', ({ paid, cost, applied, fundPays }) => {
    expect(resultOf({ deductiblePaid: paid, cost })).toMatchObject({
      deductibleApplied: applied,
      fundPays,
      youPay: cost - fundPays,
    });
  });

  test('what was paid towards it counts after the reduction', () => {
    expect(resultOf({ tcmFacility: true, deductiblePaid: 150_00 })).toMatchObject({
      deductible: 400_00,
      deductibleApplied: 250_00,
      fundPays: 525_00,
    });
  });
});

describe('what the person leaves out, because the notice does not give it either (2-2)', () => {
  const boundOf = (given: Partial<Given>) => computed(given).readings[0].bound;
  const idsOf = (given: Partial<Given>) => computed(given).assumptions.map(({ id }) => id);
  const without = { standardDeductible: undefined };

  test('without the deductible it counts as met: the most that the fund can pay', () => {
    expect(openResultOf(without)).toEqual({
      category: 'B',
      deductible: null,
      deductibleApplied: null,
      fundPays: 700_00,
      youPay: 300_00,
      ratio: 70_00,
      deductibleReduction: 0,
    });
    expect(boundOf(without)).toBe('at-most');
    expect(idsOf(without)).toContain('deductible-met');
  });

  test('what was paid towards a deductible that nobody knows changes nothing', () => {
    expect(openResultOf({ ...without, deductiblePaid: 90_00 })).toEqual(openResultOf(without));
  });

  test.each([{ cost: 0 }, { standardRatio: 0 }])(
    'the bound is exact where the fund pays nothing anyway: %j',
    (given) => {
      expect(openResultOf({ ...without, ...given }).fundPays).toBe(0);
      expect(boundOf({ ...without, ...given })).toBe('exact');
      expect(idsOf({ ...without, ...given })).toContain('deductible-met');
    },
  );

  test('without the ratio the payment is null, never 0; the deductible stands as it is', () => {
    const given = { standardRatio: undefined, tcmFacility: true, deductiblePaid: 150_00 };
    expect(openResultOf(given)).toEqual({
      category: 'B',
      deductible: 400_00,
      deductibleApplied: 250_00,
      fundPays: null,
      youPay: null,
      ratio: null,
      deductibleReduction: 100_00,
    });
    expect(boundOf(given)).toBe('exact');
    expect(idsOf(given)).not.toContain('deductible-met');
    expect(computed(given).readings[0].remarks).toEqual(['ratio-left-out']);
  });

  test('without both, only the category and the reduction can be said', () => {
    const given = { ...without, standardRatio: undefined, tcmFacility: true };
    expect(openResultOf(given)).toEqual({
      category: 'B',
      deductible: null,
      deductibleApplied: null,
      fundPays: null,
      youPay: null,
      ratio: null,
      deductibleReduction: 100_00,
    });
    expect(boundOf(given)).toBe('exact');
    expect(idsOf(given)).toContain('deductible-met');
    const wordsOf = (input: Partial<Given>) =>
      computed(input).assumptions.find(({ id }) => id === 'deductible-met')?.words;
    expect(computed(given).readings[0].steps.map(({ id }) => id)).toEqual(['cost', 'tcmReduction']);
    expect(wordsOf(given)).toBe('deductible-met-open');
    expect(wordsOf(without)).toBeUndefined();
  });

  test.each(withoutDeductible)('%s has no deductible that could be left out', (disease) => {
    for (const tcmFacility of [true, false]) {
      const given = { ...without, disease, tcmFacility };
      expect(openResultOf(given)).toMatchObject({
        deductible: 0,
        deductibleApplied: 0,
        deductibleReduction: 0,
      });
      expect(boundOf(given)).toBe('exact');
      expect(idsOf(given)).not.toContain('deductible-met');
    }
  });

  test.each(diseases)('%s in a TCM institution has 100 less, where there is a deductible', (disease) => {
    const reduction = withoutDeductible.includes(disease) ? 0 : 100_00;
    for (const standardDeductible of [undefined, 0, 50_00, 500_00]) {
      const given = { disease, standardDeductible };
      expect(openResultOf({ ...given, tcmFacility: true }).deductibleReduction).toBe(reduction);
      expect(openResultOf({ ...given, tcmFacility: false }).deductibleReduction).toBe(0);
    }
  });
});

test('rounds half up to the fen', () => {
  expect(resultOf({ disease: 'a2', cost: 1, standardRatio: 50_00 }).fundPays).toBe(1);
  expect(resultOf({ disease: 'a2', cost: 1, standardRatio: 49_99 }).fundPays).toBe(0);
  expect(resultOf({ disease: 'a2', cost: 33_33, standardRatio: 62_50 }).fundPays).toBe(20_83);
});

test('says so where the bill stays below the deductible', () => {
  const remarksOn = (cost: number) => computed({ cost }).readings[0].remarks;
  expect(remarksOn(500_00)).toEqual(['below-deductible']);
  expect(remarksOn(500_01)).toEqual([]);
  expect(remarksOn(0)).toEqual([]);
});

test.each([
  [{ disease: 'b23' }, ['recognised', 'no-limit-printed']],
  [{ disease: 'a2' }, ['recognised', 'no-limit-printed']],
  [{ disease: 'a7' }, ['severe-mental-a7', 'recognised', 'no-limit-printed']],
  [{ disease: 'b51' }, ['recognised', 'no-limit-printed']],
  [{ disease: 'b23', tcmFacility: true }, ['recognised', 'no-limit-printed', 'mixed-year']],
  [
    { disease: 'a7', tcmFacility: true },
    ['severe-mental-a7', 'recognised', 'no-limit-printed', 'mixed-year'],
  ],
])('takes for granted, with %j: %j', (given, ids) => {
  expect(computed(given).assumptions.map(({ id }) => id)).toEqual(ids);
});

describe('the dates of the notice (closing)', () => {
  test.each([
    ['2021-08-30', 'before-effective', '2021-09-01'],
    ['2021-08-31', 'before-effective', '2021-09-01'],
    ['2024-09-01', 'after-expiry', '2024-08-31'],
    ['2024-09-02', 'after-expiry', '2024-08-31'],
  ])('%s is %s', (visitDate, reason, date) => {
    expect(answerTo({ visitDate })).toMatchObject({ status: 'not-applicable', reason, date });
  });

  test.each(['2021-09-01', '2021-09-02', '2024-08-30', '2024-08-31'])('%s is answered', (visitDate) => {
    expect(answerTo({ visitDate }).status).toBe('computed');
  });
});

describe('for every bill', () => {
  const fen = fc.oneof(fc.nat(100), fc.nat(5000_00), fc.nat(1_000_000_000));
  const anyGiven = fc.record({
    disease: fc.constantFrom(...diseases),
    tcmFacility: fc.boolean(),
    standardDeductible: fen,
    deductiblePaid: fen,
    standardRatio: fc.nat(100_00),
    cost: fen,
  });

  test('both parts make the cost, and the deductible never takes more than it or the bill', () => {
    fc.assert(
      fc.property(anyGiven, (given) => {
        const { fundPays, youPay, deductible, deductibleApplied } = resultOf(given);
        expect(fundPays + youPay).toBe(given.cost);
        expect(fundPays).toBeGreaterThanOrEqual(0);
        expect(fundPays).toBeLessThanOrEqual(given.cost - deductibleApplied);
        expect(deductibleApplied).toBeLessThanOrEqual(Math.min(given.cost, deductible));
      }),
    );
  });

  test('more cost, a higher ratio, or a TCM institution never pays less', () => {
    fc.assert(
      fc.property(anyGiven, fen, fc.nat(100_00), (given, more, points) => {
        const { fundPays } = resultOf(given);
        expect(resultOf({ ...given, cost: given.cost + more }).fundPays).toBeGreaterThanOrEqual(fundPays);
        const standardRatio = Math.min(100_00, given.standardRatio + points);
        expect(resultOf({ ...given, standardRatio }).fundPays).toBeGreaterThanOrEqual(fundPays);
        const elsewhere = resultOf({ ...given, tcmFacility: false }).fundPays;
        expect(resultOf({ ...given, tcmFacility: true }).fundPays).toBeGreaterThanOrEqual(elsewhere);
      }),
    );
  });

  test('never pays more, with the deductible or the ratio known, than without it was said at most', () => {
    fc.assert(
      fc.property(anyGiven, (given) => {
        const atMost = there(openResultOf({ ...given, standardDeductible: undefined }).fundPays);
        expect(resultOf(given).fundPays).toBeLessThanOrEqual(atMost);
        expect(openResultOf({ ...given, standardRatio: undefined })).toEqual({
          ...openResultOf(given),
          fundPays: null,
          youPay: null,
          ratio: null,
        });
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
