import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadNotice } from '@/lib/content/load-notice';
import { localiseNotice } from '@/lib/content/localise-notice';
import { ruleParametersOf } from '@/lib/content/rule-parameters-of';
import { jiningTcmInpatient } from '@/lib/rules/calculators/jining-tcm-inpatient';
import { figureOrNull } from '@/lib/rules/figure-or-null.fixture';

// Amounts are fen: 600_00 is 600.00 yuan. Percents are hundredths: 70_00 is 70 %.

const lawIn = (locale: 'zh-Hans' | 'zh-Hant') =>
  ruleParametersOf(localiseNotice(loadNotice('jining-2021'), locale), jiningTcmInpatient);
const parameters = lawIn('zh-Hans');
const traditionalParameters = lawIn('zh-Hant');

type Given = Parameters<typeof jiningTcmInpatient.answer>[0];

const mixed: Given = {
  admissionDate: '2022-11-03',
  insured: 'employed',
  facilityLevel: 'level-2',
  tcmFacility: false,
  pureTcm: false,
  standardDeductible: 600_00,
  standardRatio: 70_00,
  tcmCost: 1000_00,
  otherCost: 4000_00,
};
const pure: Given = { ...mixed, pureTcm: true, standardRatio: undefined, tcmCost: 2600_00, otherCost: 0 };

const answerTo = (given: Given, law = parameters) => jiningTcmInpatient.answer(given, law);

const computed = (given: Given, law = parameters) => {
  const answer = answerTo(given, law);
  if (answer.status !== 'computed') throw new Error(`refused: ${answer.reason}`);
  return answer;
};

const readingsOf = (given: Given, law = parameters) =>
  computed(given, law).readings.map(({ assumption, bound, result, remarks }) => ({
    assumption: assumption?.id ?? null,
    bound,
    deductible: figureOrNull(result.deductible),
    fundPays: figureOrNull(result.fundPays),
    youPay: figureOrNull(result.youPay),
    ratioTcm: figureOrNull(result.ratioTcm),
    ratioOther: figureOrNull(result.ratioOther),
    remarks,
  }));

const there = (figure: number | null | undefined): number => {
  if (figure === null || figure === undefined) throw new TypeError('there is no figure');
  return figure;
};

/** The readings of a stay of which everything is known. */
const fullReadingsOf = (given: Given, law = parameters) =>
  readingsOf(given, law).map((reading) => ({
    ...reading,
    deductible: there(reading.deductible),
    fundPays: there(reading.fundPays),
    youPay: there(reading.youPay),
  }));

const kinds = ['resident', 'employed', 'retired'] as const;
const levels = ['primary', 'level-2', 'level-3'] as const;

describe('TCM items beside other treatment (4)', () => {
  test('have ten points more, and the text leaves open which cost bears the deductible first', () => {
    // 600 on TCM: 400 × 80 % + 4000 × 70 % = 3120; on the rest: 1000 × 80 % + 3400 × 70 % = 3180
    const common = { bound: 'exact', deductible: 600_00, ratioTcm: 80_00, ratioOther: 70_00, remarks: [] };
    expect(readingsOf(mixed)).toEqual([
      { ...common, assumption: 'tcm-first', fundPays: 3120_00, youPay: 1880_00 },
      { ...common, assumption: 'other-first', fundPays: 3180_00, youPay: 1820_00 },
    ]);
  });

  test('in a TCM institution have 100 less of a deductible', () => {
    expect(readingsOf({ ...mixed, tcmFacility: true })).toMatchObject([
      { assumption: 'tcm-first', deductible: 500_00, fundPays: 3200_00, youPay: 1800_00 },
      { assumption: 'other-first', deductible: 500_00, fundPays: 3250_00, youPay: 1750_00 },
    ]);
  });

  test('let what one cost cannot bear fall on the other', () => {
    // 300 of TCM are gone, 300 more of the rest: 3700 × 70 % = 2590; or 300 × 80 % + 3400 × 70 % = 2620
    expect(readingsOf({ ...mixed, tcmCost: 300_00 })).toMatchObject([
      { assumption: 'tcm-first', fundPays: 2590_00 },
      { assumption: 'other-first', fundPays: 2620_00 },
    ]);
    // 400 on TCM and 200 on the rest; or 500 of the rest and 100 of TCM: 300 × 80 % = 240
    expect(readingsOf({ ...mixed, tcmCost: 400_00, otherCost: 500_00 })).toMatchObject([
      { assumption: 'tcm-first', fundPays: 210_00 },
      { assumption: 'other-first', fundPays: 240_00 },
    ]);
  });

  test.each([
    ['only TCM items', { otherCost: 0 }, 320_00],
    ['only other treatment', { tcmCost: 0 }, 2380_00],
    ['no deductible', { standardDeductible: 0 }, 3600_00],
    ['a deductible above both', { standardDeductible: 5000_00 }, 0],
    ['nothing spent', { tcmCost: 0, otherCost: 0 }, 0],
    ['the whole paid anyway', { standardRatio: 100_00 }, 4400_00],
  ])('are one reading where both come to the same: %s', (_, given, fundPays) => {
    expect(readingsOf({ ...mixed, ...given })).toMatchObject([{ assumption: null, fundPays }]);
  });

  test.each([
    [0, 10_00],
    [62_50, 72_50],
    [89_99, 99_99],
    [90_00, 100_00],
    [90_01, 100_00],
    [100_00, 100_00],
  ])('at a usual ratio of %i are paid at %i, never above the whole', (standardRatio, ratioTcm) => {
    for (const reading of readingsOf({ ...mixed, standardRatio }))
      expect(reading).toMatchObject({ ratioTcm, ratioOther: standardRatio });
  });

  test('are the same for everybody at every level', () => {
    for (const insured of kinds)
      for (const facilityLevel of levels)
        expect(readingsOf({ ...mixed, insured, facilityLevel })).toEqual(readingsOf(mixed));
  });

  test('round each part on its own, half up to the fen', () => {
    // 0.01 × 60 % = 0.006 and 0.01 × 50 % = 0.005: a fen each; together 0.011 would be one
    const cents = { standardDeductible: 0, standardRatio: 50_00, tcmCost: 1, otherCost: 1 };
    expect(readingsOf({ ...mixed, ...cents })).toMatchObject([{ fundPays: 2, youPay: 0 }]);
  });

  test('say so where all stays below the deductible', () => {
    const low = readingsOf({ ...mixed, tcmCost: 200_00, otherCost: 400_00 });
    expect(low).toMatchObject([{ fundPays: 0, remarks: ['below-deductible'] }]);
    const above = readingsOf({ ...mixed, tcmCost: 200_00, otherCost: 400_01 });
    for (const { remarks } of above) expect(remarks).toEqual([]);
  });
});

describe('purely TCM treatment (4)', () => {
  const ratios = [
    ...levels.map((level) => ['resident', level, 90_00] as const),
    ...levels.map((level) => ['employed', level, 90_00] as const),
    ['retired', 'primary', 95_00],
    ['retired', 'level-2', 90_00],
    ['retired', 'level-3', 90_00],
  ] as const;

  test.each(ratios)('is paid for the %s at %s at %i', (insured, facilityLevel, ratioTcm) => {
    // (2600 − (600 − 100)) × the ratio
    expect(readingsOf({ ...pure, insured, facilityLevel })).toEqual([
      {
        assumption: null,
        bound: 'exact',
        deductible: 500_00,
        fundPays: (2100_00 * ratioTcm) / 100_00,
        youPay: 2600_00 - (2100_00 * ratioTcm) / 100_00,
        ratioTcm,
        ratioOther: null,
        remarks: [],
      },
    ]);
  });

  test('in a TCM institution leaves open whether both reductions add up', () => {
    // (2600 − 500) × 90 % = 1890; (2600 − 400) × 90 % = 1980
    expect(readingsOf({ ...pure, tcmFacility: true })).toMatchObject([
      { assumption: 'one-reduction', deductible: 500_00, fundPays: 1890_00, youPay: 710_00 },
      { assumption: 'both-reductions', deductible: 400_00, fundPays: 1980_00, youPay: 620_00 },
    ]);
  });

  test.each([
    [100_00, [{ assumption: null, deductible: 0, fundPays: 2340_00 }]],
    [
      100_01,
      [
        { assumption: 'one-reduction', deductible: 1, fundPays: 2339_99 },
        { assumption: 'both-reductions', deductible: 0, fundPays: 2340_00 },
      ],
    ],
    [
      150_00,
      [
        { assumption: 'one-reduction', deductible: 50_00, fundPays: 2295_00 },
        { assumption: 'both-reductions', deductible: 0, fundPays: 2340_00 },
      ],
    ],
    [50_00, [{ assumption: null, deductible: 0, fundPays: 2340_00 }]],
    [
      2700_00,
      [
        { assumption: 'one-reduction', deductible: 2600_00, fundPays: 0 },
        { assumption: 'both-reductions', deductible: 2500_00, fundPays: 90_00 },
      ],
    ],
    [2800_00, [{ assumption: null, deductible: 2700_00, fundPays: 0 }]],
  ])('with a usual deductible of %i never counts one below zero: %j', (standardDeductible, readings) => {
    expect(readingsOf({ ...pure, tcmFacility: true, standardDeductible })).toMatchObject(readings);
  });

  test.each([
    [{ standardRatio: 90_00 }, []],
    [{ standardRatio: 90_01 }, ['usual-ratio-higher']],
    [{ standardRatio: 95_00, insured: 'retired', facilityLevel: 'primary' }, []],
    [{ standardRatio: 95_01, insured: 'retired', facilityLevel: 'primary' }, ['usual-ratio-higher']],
    [{ standardRatio: 95_00, insured: 'retired' }, ['usual-ratio-higher']],
    [{ tcmCost: 500_00 }, ['below-deductible']],
    [{ tcmCost: 500_01 }, []],
    [{ tcmCost: 0 }, []],
  ] as const)('tells the reader with %j: %j', (given, remarks) => {
    for (const reading of readingsOf({ ...pure, ...given })) expect(reading.remarks).toEqual(remarks);
  });
});

test.each([
  [mixed, ['ten-points', 'admission-date', 'no-limit-printed']],
  [{ ...mixed, tcmFacility: true }, ['ten-points', 'admission-date', 'no-limit-printed']],
  [pure, ['admission-date', 'no-limit-printed']],
])('takes for granted, with %j: %j', (given, ids) => {
  expect(computed(given).assumptions.map(({ id }) => id)).toEqual(ids);
});

test.each([
  [mixed, /^在医疗机构使用中药饮片/],
  [pure, /^参保人员住院使用纯中医疗法发生的医疗费用/],
])('no limit is printed where the clause gives what is paid (4): %j', (given, words) => {
  const [citation] = computed(given).assumptions.find(({ id }) => id === 'no-limit-printed')?.citations ?? [];
  expect(citation?.quote).toMatch(words);
});

describe('what the person leaves out, because the notice does not give it either (4)', () => {
  const idsOf = (given: Given) => computed(given).assumptions.map(({ id }) => id);
  const noDeductible = { standardDeductible: undefined };
  const noRatio = { standardRatio: undefined };
  const nothing = { fundPays: null, youPay: null, ratioTcm: null, ratioOther: null };

  test('without the usual deductible it counts as nothing: one reading, the most that the fund can pay', () => {
    // 1000 × 80 % + 4000 × 70 % = 3600
    for (const tcmFacility of [true, false])
      expect(readingsOf({ ...mixed, ...noDeductible, tcmFacility })).toEqual([
        {
          assumption: null,
          bound: 'at-most',
          deductible: null,
          fundPays: 3600_00,
          youPay: 1400_00,
          ratioTcm: 80_00,
          ratioOther: 70_00,
          remarks: [],
        },
      ]);
    expect(idsOf({ ...mixed, ...noDeductible })).toContain('deductible-met');
  });

  test('so it is for purely TCM treatment, also where two reductions may add up', () => {
    // 2600 × 90 % = 2340
    for (const tcmFacility of [true, false])
      expect(readingsOf({ ...pure, ...noDeductible, tcmFacility })).toMatchObject([
        { assumption: null, bound: 'at-most', deductible: null, fundPays: 2340_00, youPay: 260_00 },
      ]);
    expect(idsOf({ ...pure, ...noDeductible })).toContain('deductible-met');
  });

  test.each([
    { ...mixed, ...noDeductible, tcmCost: 0, otherCost: 0 },
    { ...mixed, ...noDeductible, tcmCost: 0, standardRatio: 0 },
    { ...pure, ...noDeductible, tcmCost: 0 },
  ])('the bound is exact where the fund pays nothing anyway: %j', (given) => {
    expect(readingsOf(given)).toMatchObject([{ bound: 'exact', deductible: null, fundPays: 0 }]);
    expect(idsOf(given)).toContain('deductible-met');
  });

  test('without the usual ratio the payment is null in one reading, never 0; the deductible is as it is', () => {
    const common = { assumption: null, bound: 'exact', ...nothing, remarks: ['ratio-left-out'] };
    expect(readingsOf({ ...mixed, ...noRatio })).toEqual([{ ...common, deductible: 600_00 }]);
    expect(readingsOf({ ...mixed, ...noRatio, tcmFacility: true })).toEqual([
      { ...common, deductible: 500_00 },
    ]);
    expect(idsOf({ ...mixed, ...noRatio })).toEqual(['ten-points', 'admission-date', 'no-limit-printed']);
  });

  test('a bill below the deductible is not paid, whatever the ratio', () => {
    const below = { ...mixed, ...noRatio, tcmCost: 200_00, otherCost: 400_00 };
    expect(readingsOf(below)).toMatchObject([{ ...nothing, remarks: ['below-deductible'] }]);
  });

  test('without both nothing is left but how it would be reckoned', () => {
    const given = { ...mixed, ...noDeductible, ...noRatio };
    expect(readingsOf(given)).toEqual([
      { assumption: null, bound: 'exact', deductible: null, ...nothing, remarks: ['ratio-left-out'] },
    ]);
    expect(idsOf(given)).toEqual(['deductible-met', 'ten-points', 'admission-date', 'no-limit-printed']);
    expect(computed(given).readings[0].steps.map(({ id }) => id)).toEqual(['tcmCost', 'otherCost', 'cost']);
    expect(computed(given).assumptions[0]?.words).toBe('deductible-met-open');
    expect(computed({ ...mixed, ...noDeductible }).assumptions[0]?.words).toBeUndefined();
    expect(computed({ ...pure, ...noDeductible, ...noRatio }).assumptions[0]?.words).toBeUndefined();
  });

  test('purely TCM treatment needs no usual ratio', () => {
    expect(readingsOf({ ...pure, ...noRatio })).toEqual(readingsOf(pure));
  });
});

describe('the dates of the notice (closing)', () => {
  test.each([
    ['2021-08-30', 'before-effective', '2021-09-01'],
    ['2021-08-31', 'before-effective', '2021-09-01'],
    ['2024-09-01', 'after-expiry', '2024-08-31'],
    ['2024-09-02', 'after-expiry', '2024-08-31'],
  ])('an admission on %s is %s', (admissionDate, reason, date) => {
    for (const given of [mixed, pure])
      expect(answerTo({ ...given, admissionDate })).toMatchObject({ status: 'not-applicable', reason, date });
  });

  test.each(['2021-09-01', '2021-09-02', '2024-08-30', '2024-08-31'])('%s is answered', (admissionDate) => {
    for (const given of [mixed, pure]) expect(answerTo({ ...given, admissionDate }).status).toBe('computed');
  });
});

describe('for every stay', () => {
  const fen = fc.oneof(fc.nat(100), fc.nat(5000_00), fc.nat(1_000_000_000));
  const anyStay = fc.record({
    admissionDate: fc.constant('2022-11-03'),
    insured: fc.constantFrom(...kinds),
    facilityLevel: fc.constantFrom(...levels),
    tcmFacility: fc.boolean(),
    standardDeductible: fen,
    standardRatio: fc.nat(100_00),
    tcmCost: fen,
  });
  const anyGiven: fc.Arbitrary<Given> = fc.oneof(
    anyStay.map((stay) => ({ ...stay, pureTcm: true, otherCost: 0 })),
    fc.tuple(anyStay, fen).map(([stay, otherCost]) => ({ ...stay, pureTcm: false, otherCost })),
  );

  test('both parts make the cost, and the fund never pays more than it', () => {
    fc.assert(
      fc.property(anyGiven, (given) => {
        const cost = given.tcmCost + given.otherCost;
        for (const { fundPays, youPay, deductible } of fullReadingsOf(given)) {
          expect(fundPays + youPay).toBe(cost);
          expect(fundPays).toBeGreaterThanOrEqual(0);
          expect(fundPays).toBeLessThanOrEqual(cost);
          expect(deductible).toBeGreaterThanOrEqual(0);
          expect(deductible).toBeLessThanOrEqual(there(given.standardDeductible));
        }
      }),
    );
  });

  test('two readings differ, the lowest first, each with its assumption; one has none', () => {
    fc.assert(
      fc.property(anyGiven, (given) => {
        const [first, second, ...others] = fullReadingsOf(given);
        expect(others).toEqual([]);
        if (second === undefined) expect(first?.assumption).toBeNull();
        else {
          expect(first?.fundPays).toBeLessThan(second.fundPays);
          const ids = given.pureTcm ? ['one-reduction', 'both-reductions'] : ['tcm-first', 'other-first'];
          expect([first?.assumption, second.assumption].sort()).toEqual(ids.sort());
        }
      }),
    );
  });

  test('more cost never pays less, in the lowest reading and in the highest', () => {
    fc.assert(
      fc.property(anyGiven, fen, (given, more) => {
        const ends = (readings: ReturnType<typeof readingsOf>) => ({
          low: there(readings[0]?.fundPays),
          high: there(readings.at(-1)?.fundPays),
        });
        const before = ends(readingsOf(given));
        const after = ends(readingsOf({ ...given, tcmCost: given.tcmCost + more }));
        expect(after.low).toBeGreaterThanOrEqual(before.low);
        expect(after.high).toBeGreaterThanOrEqual(before.high);
      }),
    );
  });

  test('a deductible that becomes known never makes the fund pay more than was said at most', () => {
    fc.assert(
      fc.property(anyGiven, (given) => {
        const [atMost, ...others] = readingsOf({ ...given, standardDeductible: undefined });
        expect(others).toEqual([]);
        for (const { fundPays } of fullReadingsOf(given))
          expect(fundPays).toBeLessThanOrEqual(there(atMost?.fundPays));
      }),
    );
  });

  test('both scripts give the same figures', () => {
    fc.assert(
      fc.property(anyGiven, (given) => {
        expect(readingsOf(given, traditionalParameters)).toEqual(readingsOf(given));
      }),
    );
  });
});
