import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadNotice } from '@/lib/content/load-notice';
import { localiseNotice } from '@/lib/content/localise-notice';
import { ruleParametersOf } from '@/lib/content/rule-parameters-of';
import { jinanOutpatient } from '@/lib/rules/calculators/jinan-outpatient';
import { fenOf } from '@/lib/rules/fen-of';
import { citationsOf, isQuoted } from '@/lib/rules/quoted-words.fixture';

// Amounts are fen: 1000_00 is 1000.00 yuan.

const simplified = localiseNotice(loadNotice('jinan-2022'), 'zh-Hans');
const traditional = localiseNotice(loadNotice('jinan-2022'), 'zh-Hant');
const parameters = ruleParametersOf(simplified, jinanOutpatient);
const traditionalParameters = ruleParametersOf(traditional, jinanOutpatient);

type Given = Parameters<typeof jinanOutpatient.answer>[0];

const usual: Given = {
  visitDate: '2024-03-05',
  insured: 'employed',
  hospitalLevel: 'level-3',
  place: 'jinan',
  cost: 1000_00,
  deductibleRemaining: 0,
  fundPaidThisYear: 0,
};

const answerTo = (given: Partial<Given>, law = parameters) =>
  jinanOutpatient.answer({ ...usual, ...given }, law);

const computed = (given: Partial<Given>, law = parameters) => {
  const answer = answerTo(given, law);
  if (answer.status !== 'computed') throw new Error(`refused: ${answer.reason}`);
  return answer;
};

const readingOf = (given: Partial<Given>) => computed(given).readings[0];

/** The results as plain numbers: fen, and hundredths of a percent for the ratio. */
const resultOf = (given: Partial<Given>, law = parameters) => {
  const { ratio, ...amounts } = computed(given, law).readings[0].result;
  const fen = (name: keyof typeof amounts) => fenOf(amounts[name]);
  return {
    fundPays: fen('fundPays'),
    youPay: fen('youPay'),
    ratio: ratio.hundredths,
    cap: fen('cap'),
    deductibleApplied: fen('deductibleApplied'),
    deductibleRemaining: fen('deductibleRemaining'),
    capRemaining: fen('capRemaining'),
  };
};

const kindsOfInsured = ['employed', 'retired', 'pre-1949-worker'] as const;
const levels = ['level-1', 'level-2', 'level-3'] as const;
const places = ['jinan', 'shandong', 'outside-registered', 'outside-temporary'] as const;

/** The payment ratio in percent (1-2, 1-5), by year, level and insured person; places in the order above. */
const in2023 = {
  'level-1': {
    employed: [70, 70, 70, 60],
    retired: [70, 70, 70, 60],
    'pre-1949-worker': [75, 75, 75, 65],
  },
  'level-2': {
    employed: [70, 70, 70, 60],
    retired: [70, 70, 70, 60],
    'pre-1949-worker': [75, 75, 75, 65],
  },
  'level-3': {
    employed: [50, 50, 50, 40],
    retired: [50, 50, 50, 40],
    'pre-1949-worker': [55, 55, 55, 45],
  },
} as const;
const from2024 = {
  'level-1': {
    employed: [70, 70, 70, 60],
    retired: [75, 75, 75, 65],
    'pre-1949-worker': [80, 80, 80, 70],
  },
  'level-2': {
    employed: [70, 70, 70, 60],
    retired: [75, 75, 75, 65],
    'pre-1949-worker': [80, 80, 80, 70],
  },
  'level-3': {
    employed: [50, 50, 50, 40],
    retired: [55, 55, 55, 45],
    'pre-1949-worker': [60, 60, 60, 50],
  },
} as const;
const ratioTable = { 2023: in2023, 2024: from2024, 2025: from2024, 2026: from2024, 2027: from2024 } as const;
const years = [2023, 2024, 2025, 2026, 2027] as const;

const combinations = years.flatMap((year) =>
  levels.flatMap((hospitalLevel) =>
    kindsOfInsured.flatMap((insured) =>
      places.map((place, index) => ({
        year,
        hospitalLevel,
        insured,
        place,
        percent: ratioTable[year][hospitalLevel][insured][index],
      })),
    ),
  ),
);

describe('the payment ratio (1-2, 1-5)', () => {
  test.each(combinations)('is $percent % in $year, $hospitalLevel, $insured, $place', (combination) => {
    const { year, percent = 0, ...choices } = combination;
    const cost = 100_00;
    for (const visitDate of [`${year}-01-01`, `${year}-06-30`, `${year}-12-31`]) {
      const { ratio, fundPays } = resultOf({ visitDate, cost, ...choices });
      expect({ ratio, fundPays }).toEqual({ ratio: percent * 100, fundPays: percent * 100 });
    }
  });

  test('rises for the retired and for pre-1949 workers on 2024-01-01, not a day before', () => {
    const ratiosOn = (visitDate: string) =>
      kindsOfInsured.map((insured) => resultOf({ visitDate, insured }).ratio);
    expect(ratiosOn('2023-12-30')).toEqual([5000, 5000, 5500]);
    expect(ratiosOn('2023-12-31')).toEqual([5000, 5000, 5500]);
    expect(ratiosOn('2024-01-01')).toEqual([5000, 5500, 6000]);
    expect(ratiosOn('2024-01-02')).toEqual([5000, 5500, 6000]);
  });
});

describe('the cap of the year (1-3)', () => {
  test.each([
    ['2023-01-01', 4500_00],
    ['2023-12-30', 4500_00],
    ['2023-12-31', 4500_00],
    ['2024-01-01', 6000_00],
    ['2024-01-02', 6000_00],
    ['2025-07-01', 6000_00],
    ['2027-12-31', 6000_00],
  ])('on %s is %i fen', (visitDate, cap) => {
    expect(resultOf({ visitDate }).cap).toBe(cap);
    expect(resultOf({ visitDate, cost: 20_000_00 }).fundPays).toBe(cap);
  });

  test.each([
    { paid: 5500_00, cost: 1000_00, fundPays: 500_00, capRemaining: 0 },
    { paid: 5499_99, cost: 1000_00, fundPays: 500_00, capRemaining: 1 },
    { paid: 5500_01, cost: 1000_00, fundPays: 499_99, capRemaining: 0 },
    { paid: 5999_99, cost: 1000_00, fundPays: 1, capRemaining: 0 },
    { paid: 6000_00, cost: 1000_00, fundPays: 0, capRemaining: 0 },
    { paid: 6000_01, cost: 1000_00, fundPays: 0, capRemaining: 0 },
    { paid: 10_000_000_00, cost: 1000_00, fundPays: 0, capRemaining: 0 },
    { paid: 0, cost: 12_000_00, fundPays: 6000_00, capRemaining: 0 },
    { paid: 0, cost: 0, fundPays: 0, capRemaining: 6000_00 },
  ])('leaves $fundPays fen after $paid fen', ({ paid, cost, fundPays, capRemaining }) => {
    expect(resultOf({ cost, fundPaidThisYear: paid })).toMatchObject({
      fundPays,
      youPay: cost - fundPays,
      capRemaining,
    });
  });
});

describe('the deductible (1-4)', () => {
  test.each([
    { cost: 120_00, left: 300_00, applied: 120_00, after: 180_00, fundPays: 0 },
    { cost: 300_00, left: 300_00, applied: 300_00, after: 0, fundPays: 0 },
    { cost: 300_01, left: 300_00, applied: 300_00, after: 0, fundPays: 1 },
    { cost: 1000_00, left: 200_00, applied: 200_00, after: 0, fundPays: 400_00 },
    { cost: 1000_00, left: 0, applied: 0, after: 0, fundPays: 500_00 },
    { cost: 0, left: 300_00, applied: 0, after: 300_00, fundPays: 0 },
    { cost: 0, left: 0, applied: 0, after: 0, fundPays: 0 },
  ])('takes $applied fen of $cost where $left are left', ({ cost, left, applied, after, fundPays }) => {
    expect(resultOf({ cost, deductibleRemaining: left })).toMatchObject({
      deductibleApplied: applied,
      deductibleRemaining: after,
      fundPays,
      youPay: cost - fundPays,
    });
  });

  test('comes first, the ratio second, the cap last', () => {
    const given = { cost: 20_000_00, deductibleRemaining: 700_00, fundPaidThisYear: 1000_00 };
    expect(resultOf(given)).toEqual({
      fundPays: 5000_00,
      youPay: 15_000_00,
      ratio: 5000,
      cap: 6000_00,
      deductibleApplied: 700_00,
      deductibleRemaining: 0,
      capRemaining: 0,
    });
  });
});

describe('rounding, half up to the fen', () => {
  test.each([
    ['100.05 × 70 % = 70.035', { cost: 100_05, hospitalLevel: 'level-1' }, 70_04],
    ['0.01 × 50 % = 0.005', { cost: 1 }, 1],
    ['0.01 × 40 % = 0.004', { cost: 1, place: 'outside-temporary' }, 0],
    ['0.03 × 50 % = 0.015', { cost: 3 }, 2],
    ['0.99 × 50 % = 0.495', { cost: 99 }, 50],
    ['33.33 × 55 % = 18.3315', { cost: 33_33, insured: 'retired' }, 18_33],
    ['0.70 × 55 % = 0.385', { cost: 70, insured: 'retired' }, 39],
    [
      '1.10 × 65 % = 0.715',
      { cost: 1_10, hospitalLevel: 'level-2', insured: 'retired', place: 'outside-temporary' },
      72,
    ],
    ['0.02 × 75 % = 0.015', { cost: 2, hospitalLevel: 'level-2', insured: 'retired' }, 2],
    ['0.07 × 80 % = 0.056', { cost: 7, hospitalLevel: 'level-2', insured: 'pre-1949-worker' }, 6],
    ['0.03 × 80 % = 0.024', { cost: 3, hospitalLevel: 'level-2', insured: 'pre-1949-worker' }, 2],
  ] as const)('%s', (_, given, fundPays) => {
    expect(resultOf(given)).toMatchObject({ fundPays, youPay: given.cost - fundPays });
  });

  test('comes before the cap: 400.005 rounded up is above a room of 400.00', () => {
    expect(resultOf({ cost: 800_01, fundPaidThisYear: 5600_00 }).fundPays).toBe(400_00);
    expect(resultOf({ cost: 800_01, fundPaidThisYear: 5599_99 }).fundPays).toBe(400_01);
  });
});

describe('dates that the notice does not reach (closing-p1)', () => {
  const before = {
    status: 'not-applicable',
    reason: 'before-effective',
    date: '2023-01-01',
    citations: [{ clause: 'jinan-2022/closing-p1', quote: '本政策措施自2023年1月1日起施行' }],
  };
  const after = {
    status: 'not-applicable',
    reason: 'after-expiry',
    date: '2027-12-31',
    citations: [{ clause: 'jinan-2022/closing-p1', quote: '有效期至2027年12月31日' }],
  };

  test.each(['1900-01-01', '2022-12-30', '2022-12-31'])('%s is before it takes effect', (visitDate) => {
    expect(answerTo({ visitDate })).toEqual(before);
  });

  test.each(['2023-01-01', '2023-01-02', '2027-12-30', '2027-12-31'])('%s is answered', (visitDate) => {
    expect(answerTo({ visitDate }).status).toBe('computed');
  });

  test.each(['2028-01-01', '2028-01-02', '2100-12-31'])('%s is after its end', (visitDate) => {
    expect(answerTo({ visitDate })).toEqual(after);
  });

  test('are refused whatever else is given', () => {
    for (const insured of kindsOfInsured)
      for (const hospitalLevel of levels)
        for (const place of places) {
          const given = { insured, hospitalLevel, place, cost: 0, fundPaidThisYear: 9000_00 };
          expect(answerTo({ ...given, visitDate: '2022-12-31' })).toEqual(before);
          expect(answerTo({ ...given, visitDate: '2028-01-01' })).toEqual(after);
        }
  });
});

describe('what is taken for granted', () => {
  test.each([
    ['2023-01-01', 'jinan', ['designated-institution', 'institution-limit']],
    ['2023-12-31', 'jinan', ['designated-institution', 'institution-limit']],
    ['2024-01-01', 'jinan', ['designated-institution']],
    ['2027-12-31', 'jinan', ['designated-institution']],
    [
      '2023-12-31',
      'outside-temporary',
      ['designated-institution', 'institution-limit', 'elsewhere-as-temporary'],
    ],
    ['2024-01-01', 'outside-temporary', ['designated-institution', 'elsewhere-as-temporary']],
    ['2025-06-01', 'outside-registered', ['designated-institution']],
    ['2025-06-01', 'shandong', ['designated-institution']],
  ] as const)('on %s, %s: %j', (visitDate, place, expected) => {
    const { assumptions } = computed({ visitDate, place });
    expect(assumptions.map(({ id }) => id)).toEqual(expected);
  });

  test('depends on the date and the place only', () => {
    for (const insured of kindsOfInsured)
      for (const hospitalLevel of levels)
        for (const fundPaidThisYear of [0, 9000_00]) {
          const given = { insured, hospitalLevel, fundPaidThisYear, visitDate: '2023-07-01' };
          expect(computed(given).assumptions).toEqual(computed({ visitDate: '2023-07-01' }).assumptions);
        }
  });

  test('rests on the clause that leaves it open', () => {
    const { assumptions } = computed({ visitDate: '2023-07-01', place: 'outside-temporary' });
    const clausesOf = Object.fromEntries(
      assumptions.map(({ id, citations }) => [id, citations.map(({ clause }) => clause)]),
    );
    expect(clausesOf['designated-institution']).toContain('jinan-2022/1-4');
    expect(clausesOf['institution-limit']).toEqual(['jinan-2022/1-4', 'jinan-2022/1-5']);
    expect(clausesOf['elsewhere-as-temporary']).toEqual(['jinan-2022/1-5']);
  });
});

describe('the trace', () => {
  const every = combinations.map(({ year, percent: _, ...choices }) => ({
    ...choices,
    visitDate: `${year}-07-01`,
    cost: 987_65,
    deductibleRemaining: 123_45,
    fundPaidThisYear: 67_89,
  }));

  test('is one exact reading', () => {
    for (const given of every) {
      const { readings } = computed(given);
      expect(readings).toHaveLength(1);
      expect(readings[0]).toMatchObject({ assumption: null, bound: 'exact' });
    }
  });

  test('gives the results in order, what the fund pays first', () => {
    for (const given of every) {
      expect(Object.keys(readingOf(given).result)).toEqual([
        'fundPays',
        'youPay',
        'ratio',
        'cap',
        'deductibleApplied',
        'deductibleRemaining',
        'capRemaining',
      ]);
    }
  });

  test('shows the sum of a retired person outside the province line by line', () => {
    const { steps } = readingOf({
      insured: 'retired',
      place: 'outside-temporary',
      cost: 1000_05,
      deductibleRemaining: 200_00,
      fundPaidThisYear: 5700_00,
    });
    const money = (fen: number) => ({ unit: 'money', fen });
    const percent = (hundredths: number, inPoints = false) => ({ unit: 'percent', hundredths, inPoints });
    expect(steps.map(({ id, kind, buildsOn, value }) => [id, kind, buildsOn, value])).toEqual([
      ['cost', 'given', [], money(1000_05)],
      ['deductibleRemaining', 'given', [], money(200_00)],
      ['deductibleApplied', 'cap', ['deductibleRemaining', 'cost'], money(200_00)],
      ['counted', 'subtract', ['cost', 'deductibleApplied'], money(800_05)],
      ['ratioOfLevel', 'parameter', [], percent(5000)],
      ['outpatient-retired-extra', 'parameter', [], percent(500, true)],
      ['ratioAtHome', 'add', ['ratioOfLevel', 'outpatient-retired-extra'], percent(5500)],
      ['temporaryReduction', 'parameter', [], percent(1000, true)],
      ['ratio', 'subtract', ['ratioAtHome', 'temporaryReduction'], percent(4500)],
      [
        'beforeRounding',
        'multiply',
        ['counted', 'ratio'],
        { unit: 'product', tenThousandthsOfFen: 360_022_500 },
      ],
      ['byRatio', 'round', ['beforeRounding'], money(360_02)],
      ['fundPaidThisYear', 'given', [], money(5700_00)],
      ['cap', 'parameter', [], money(6000_00)],
      ['room', 'subtract', ['cap', 'fundPaidThisYear'], money(300_00)],
      ['fundPays', 'cap', ['byRatio', 'room'], money(300_00)],
      ['youPay', 'subtract', ['cost', 'fundPays'], money(700_05)],
      ['deductibleAfter', 'subtract', ['deductibleRemaining', 'deductibleApplied'], money(0)],
      ['capAfter', 'subtract', ['room', 'fundPays'], money(0)],
    ]);
  });

  test('names each step once and builds only on steps before it', () => {
    for (const given of every) {
      const seen = new Set<string>();
      for (const { id, buildsOn } of readingOf(given).steps) {
        expect(seen).not.toContain(id);
        for (const earlier of buildsOn) expect(seen).toContain(earlier);
        seen.add(id);
      }
    }
  });

  test('shows every amount that was given', () => {
    for (const given of every) {
      const amounts = readingOf(given)
        .steps.filter(({ kind }) => kind === 'given')
        .map(({ id, value }) => [id, value]);
      expect(Object.fromEntries(amounts)).toEqual({
        cost: { unit: 'money', fen: 987_65 },
        deductibleRemaining: { unit: 'money', fen: 123_45 },
        fundPaidThisYear: { unit: 'money', fen: 67_89 },
      });
    }
  });

  test.each([
    ['2023-07-01', 'employed', []],
    ['2023-07-01', 'retired', []],
    ['2023-07-01', 'pre-1949-worker', ['outpatient-pre-1949-extra']],
    ['2024-07-01', 'employed', []],
    ['2024-07-01', 'retired', ['outpatient-retired-extra']],
    ['2024-07-01', 'pre-1949-worker', ['outpatient-retired-extra', 'outpatient-pre-1949-above-retired']],
  ] as const)('shows on %s for %s the points added: %j', (visitDate, insured, expected) => {
    const { steps } = readingOf({ visitDate, insured });
    const added = steps.flatMap((step) =>
      step.kind === 'parameter' && step.value.unit === 'percent' && step.value.inPoints ? [step.figure] : [],
    );
    expect(added).toEqual(expected);
  });

  test('gives every parameter, product and cap the words of its clause, in both scripts', () => {
    for (const [notice, law] of [
      [simplified, parameters],
      [traditional, traditionalParameters],
    ] as const) {
      for (const given of every) {
        const answer = computed(given, law);
        for (const citation of citationsOf(answer)) expect(isQuoted(notice, citation)).toBe(true);
        for (const { kind, citations } of answer.readings[0].steps)
          if (['parameter', 'multiply', 'cap'].includes(kind)) expect(citations).not.toEqual([]);
      }
    }
  });

  test.each([
    ['ratioOfLevel', ['jinan-2022/1-2']],
    ['outpatient-retired-extra', ['jinan-2022/1-2']],
    ['outpatient-pre-1949-above-retired', ['jinan-2022/1-2']],
    ['temporaryReduction', ['jinan-2022/1-5']],
    ['beforeRounding', ['jinan-2022/1-2', 'jinan-2022/1-5']],
    ['deductibleApplied', ['jinan-2022/1-4']],
    ['cap', ['jinan-2022/1-3']],
    ['fundPays', ['jinan-2022/1-3']],
  ])('rests %s on %j', (id, clauses) => {
    const { steps } = readingOf({ insured: 'pre-1949-worker', place: 'outside-temporary' });
    const step = steps.find((candidate) => candidate.id === id);
    expect(step?.citations.map(({ clause }) => clause)).toEqual(clauses);
  });

  test.each([
    ['jinan', []],
    ['shandong', ['临时外出就医人员在省内其他地市就医的，基金支付比例与我市一致']],
    ['outside-registered', ['异地长期居住人员备案后在长期居住地就医，基金支付比例与我市一致']],
    ['outside-temporary', ['到省外就医的，基金支付比例降低10个百分点']],
  ] as const)('rests the ratio in %s on its own words of 1-5', (place, quotes) => {
    const { steps } = readingOf({ place });
    const step = steps.find(({ id }) => id === 'beforeRounding');
    const ofPlace = step?.citations.filter(({ clause }) => clause === 'jinan-2022/1-5');
    expect(ofPlace?.map(({ quote }) => quote)).toEqual(quotes);
  });

  test('quotes the words of 2023 in 2023 and those of 2024 from 2024', () => {
    const quoteOfCap = (visitDate: string) =>
      readingOf({ visitDate }).steps.find(({ id }) => id === 'cap')?.citations[0]?.quote;
    expect(quoteOfCap('2023-12-31')).toBe('年度支付限额由3000元提高至4500元');
    expect(quoteOfCap('2024-01-01')).toBe(
      '自2024年1月起，普通门诊费用年度支付限额由4500元进一步提高至6000元',
    );
  });
});

describe('the deductible, which the notice does not give, may be left out (1-4)', () => {
  const leftOut = (given: Partial<Given> = {}) => computed({ ...given, deductibleRemaining: undefined });

  test.each([
    ['2024-05-01', 'level-3', 1000_00, 500_00],
    ['2023-05-01', 'level-2', 1000_00, 700_00],
    ['2026-05-01', 'level-1', 100_05, 70_04],
  ] as const)(
    'on %s at %s it counts as met: of %i the fund pays at most %i',
    (visitDate, hospitalLevel, cost, fen) => {
      const { readings, assumptions } = leftOut({ visitDate, hospitalLevel, cost });
      expect(readings).toMatchObject([
        {
          assumption: null,
          bound: 'at-most',
          result: {
            fundPays: { unit: 'money', fen },
            youPay: { unit: 'money', fen: cost - fen },
            deductibleApplied: { unit: 'money', fen: 0 },
            deductibleRemaining: { unit: 'none' },
          },
        },
      ]);
      expect(assumptions.map(({ id }) => id)).toContain('deductible-met');
    },
  );

  test.each([
    ['nothing was spent', { cost: 0 }],
    ['the cap of the year is used up', { fundPaidThisYear: 6000_00 }],
    ['half a fen is not reached', { cost: 0, fundPaidThisYear: 6000_01 }],
  ])('where the fund pays nothing anyway it is exact: %s', (_, given) => {
    const [reading] = leftOut(given).readings;
    expect(reading).toMatchObject({ bound: 'exact', result: { fundPays: { unit: 'money', fen: 0 } } });
  });

  test('given as 0 it is met, exactly, and nothing is taken for granted', () => {
    const { readings, assumptions } = computed({ deductibleRemaining: 0 });
    expect(readings[0].bound).toBe('exact');
    expect(assumptions.map(({ id }) => id)).not.toContain('deductible-met');
  });

  test('leaving it out never pays less, and pays what a deductible of 0 does', () => {
    fc.assert(
      fc.property(fc.nat(20_000_00), fc.nat(2_000_00), fc.nat(7_000_00), (cost, left, paid) => {
        const given = { cost, fundPaidThisYear: paid };
        const most = fenOf(leftOut(given).readings[0].result.fundPays);
        expect(most).toBeGreaterThanOrEqual(resultOf({ ...given, deductibleRemaining: left }).fundPays);
        expect(most).toBe(resultOf({ ...given, deductibleRemaining: 0 }).fundPays);
      }),
    );
  });
});

describe('reasons hold on the day asked', () => {
  const quotesOn = (visitDate: string, given: Partial<Given> = {}) => {
    const { readings, assumptions } = computed({ visitDate, ...given });
    return [...readings[0].steps, ...assumptions].flatMap(({ citations }) =>
      citations.map(({ quote }) => quote),
    );
  };

  test.each([100_00, undefined])(
    'no deductible is merged in 2023, and it is from 2024 (left: %s)',
    (deductibleRemaining) => {
      const isMerged = (quote: string) => quote.endsWith('合并计算');
      expect(quotesOn('2023-12-31', { deductibleRemaining }).filter(isMerged)).toEqual([]);
      expect(quotesOn('2024-01-01', { deductibleRemaining }).filter(isMerged)).not.toEqual([]);
    },
  );

  test.each(places)(
    'in 2023 in %s, who is told of institutions of one’s own is treated in the city',
    (place) => {
      const limit = computed({ visitDate: '2023-05-01', place }).assumptions.find(
        ({ id }) => id === 'institution-limit',
      );
      expect(limit?.words).toBe(place === 'jinan' ? undefined : 'institution-limit-away');
      const away = '职工医保参保人外出就医无需办理转诊手续，不限制定点医疗机构等级和数量';
      expect(limit?.citations.some(({ quote }) => quote === away)).toBe(place !== 'jinan');
    },
  );
});

/** The rule again, in big integers and with the literal table, not with the code's figures. */
const workOut = (given: Given & { readonly deductibleRemaining: number }) => {
  const year = Number(given.visitDate.slice(0, 4));
  const table = year === 2023 ? in2023 : from2024;
  const percent = BigInt(table[given.hospitalLevel][given.insured][places.indexOf(given.place)] ?? -1);
  const least = (a: bigint, b: bigint) => (a < b ? a : b);
  const [cost, left] = [BigInt(given.cost), BigInt(given.deductibleRemaining)];
  const paid = BigInt(given.fundPaidThisYear);
  const cap = year === 2023 ? 450_000n : 600_000n;
  const deductibleApplied = least(cost, left);
  const byRatio = ((cost - deductibleApplied) * percent * 2n + 100n) / 200n;
  const room = paid >= cap ? 0n : cap - paid;
  const fundPays = least(byRatio, room);
  return {
    fundPays: Number(fundPays),
    youPay: Number(cost - fundPays),
    ratio: Number(percent) * 100,
    cap: Number(cap),
    deductibleApplied: Number(deductibleApplied),
    deductibleRemaining: Number(left - deductibleApplied),
    capRemaining: Number(room - fundPays),
  };
};

const anyDate = fc
  .date({ min: new Date('2023-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const anyAmount = fc.oneof(fc.nat(50_00), fc.nat(20_000_00), fc.nat(10_000_000_00));
const anyGiven: fc.Arbitrary<Given & { readonly deductibleRemaining: number }> = fc.record({
  visitDate: anyDate,
  insured: fc.constantFrom(...kindsOfInsured),
  hospitalLevel: fc.constantFrom(...levels),
  place: fc.constantFrom(...places),
  cost: anyAmount,
  deductibleRemaining: anyAmount,
  fundPaidThisYear: anyAmount,
});

describe('whatever is given', () => {
  const always = (hold: (given: Given & { readonly deductibleRemaining: number }) => void) =>
    fc.assert(
      fc.property(anyGiven, (given) => {
        hold(given);
      }),
      { numRuns: 500 },
    );

  test('the fund and the person pay the cost between them, to the fen', () =>
    always((given) => {
      const { fundPays, youPay } = resultOf(given);
      expect(fundPays + youPay).toBe(given.cost);
    }));

  test('the fund pays no less than nothing and no more than the cost, in whole fen', () =>
    always((given) => {
      const { fundPays } = resultOf(given);
      expect(Number.isSafeInteger(fundPays)).toBe(true);
      expect(fundPays).toBeGreaterThanOrEqual(0);
      expect(fundPays).toBeLessThanOrEqual(given.cost);
    }));

  test('more cost never makes the fund pay less', () =>
    fc.assert(
      fc.property(anyGiven, anyAmount, (given, more) => {
        const { fundPays } = resultOf(given);
        expect(resultOf({ ...given, cost: given.cost + more }).fundPays).toBeGreaterThanOrEqual(fundPays);
      }),
    ));

  test('the cap is never passed (1-3)', () =>
    always((given) => {
      const { fundPays, cap, capRemaining } = resultOf(given);
      const paid = given.fundPaidThisYear;
      if (paid >= cap) expect({ fundPays, capRemaining }).toEqual({ fundPays: 0, capRemaining: 0 });
      else expect(fundPays + paid + capRemaining).toBe(cap);
      expect(capRemaining).toBeGreaterThanOrEqual(0);
    }));

  test('the deductible takes no more than the cost and no more than what is left of it (1-4)', () =>
    always((given) => {
      const { deductibleApplied, deductibleRemaining, youPay } = resultOf(given);
      expect(deductibleApplied).toBeLessThanOrEqual(given.cost);
      expect(deductibleApplied + deductibleRemaining).toBe(given.deductibleRemaining);
      expect(deductibleRemaining).toBeGreaterThanOrEqual(0);
      expect(youPay).toBeGreaterThanOrEqual(deductibleApplied);
    }));

  test('the result is that of the rule worked out anew', () =>
    always((given) => expect(resultOf(given)).toEqual(workOut(given))));

  test('the results are values of the trace', () =>
    always((given) => {
      const { result, steps } = readingOf(given);
      const values = steps.map(({ value }) => value);
      for (const value of Object.values(result)) expect(values).toContainEqual(value);
    }));

  test('both scripts give the same figures', () =>
    always((given) => expect(resultOf(given, traditionalParameters)).toEqual(resultOf(given))));

  test('the same is given the same answer, and what is given is not changed', () =>
    always((given) => {
      const frozen = Object.freeze({ ...given });
      expect(jinanOutpatient.answer(frozen, parameters)).toEqual(jinanOutpatient.answer(given, parameters));
    }));
});

describe('remarks', () => {
  test.each([
    [
      'a bill that stays below the deductible',
      { cost: 100_00, deductibleRemaining: 200_00 },
      ['below-deductible'],
    ],
    [
      'a bill that just uses the deductible up',
      { cost: 200_00, deductibleRemaining: 200_00 },
      ['below-deductible'],
    ],
    ['one fen above the deductible', { cost: 200_01, deductibleRemaining: 200_00 }, []],
    ['a bill of nothing', { cost: 0, deductibleRemaining: 200_00 }, []],
    ['a bill that the cap cuts short', { cost: 1000_00, fundPaidThisYear: 5999_00 }, ['cap-reached']],
  ] as const)('explains %s', (_case, given, remarks) => {
    expect(readingOf({ visitDate: '2026-03-05', deductibleRemaining: 0, ...given }).remarks).toEqual(remarks);
  });
});
