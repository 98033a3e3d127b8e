import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadNotice } from '@/lib/content/load-notice';
import { localiseNotice } from '@/lib/content/localise-notice';
import { ruleParametersOf } from '@/lib/content/rule-parameters-of';
import { jinanOutpatient } from '@/lib/rules/calculators/jinan-outpatient';
import { jinanYear } from '@/lib/rules/calculators/jinan-year';
import { fenOf } from '@/lib/rules/fen-of';
import { jsonOfValue } from '@/lib/rules/json-of-value';
import { citationsOf, isQuoted } from '@/lib/rules/quoted-words.fixture';

// Amounts are fen: 1000_00 is 1000.00 yuan.

const simplified = localiseNotice(loadNotice('jinan-2022'), 'zh-Hans');
const parameters = ruleParametersOf(simplified, jinanYear);
const traditional = localiseNotice(loadNotice('jinan-2022'), 'zh-Hant');
const traditionalParameters = ruleParametersOf(traditional, jinanYear);
const outpatientParameters = ruleParametersOf(simplified, jinanOutpatient);

type Given = Parameters<typeof jinanYear.answer>[0];
type Visit = Given['visit'][number];

const visit = (date: string, cost: number, more: Partial<Visit> = {}): Visit => ({
  date,
  insured: 'employed',
  hospitalLevel: 'level-3',
  place: 'jinan',
  cost,
  ...more,
});

const usual: Omit<Given, 'visit'> = {
  year: 2024,
  deductible: 0,
  otherOwnExpense: 0,
  categoryBFirstShare: 0,
};

const answerTo = (visits: readonly Visit[], given: Partial<Given> = {}, law = parameters) =>
  jinanYear.answer({ ...usual, visit: visits, ...given }, law);

const computed = (...given: Parameters<typeof answerTo>) => {
  const answer = answerTo(...given);
  if (answer.status !== 'computed') throw new Error(`refused: ${answer.reason}`);
  return answer;
};

const resultOf = (...given: Parameters<typeof answerTo>) => {
  const { result } = computed(...given).readings[0];
  return {
    visits: result.visits.rows.map(({ date, ...row }) => ({
      date: date.date,
      fundPays: row.fundPays.fen,
      youPay: row.youPay.fen,
      ratio: row.ratio.hundredths,
      cap: row.cap.fen,
      deductibleApplied: row.deductibleApplied.fen,
      deductibleRemaining: fenOf(row.deductibleRemaining),
      capRemaining: row.capRemaining.fen,
    })),
    totalCost: result.totalCost.fen,
    totalFundPays: result.totalFundPays.fen,
    totalYouPay: result.totalYouPay.fen,
    capReachedOn: result.capReachedOn.unit === 'date' ? result.capReachedOn.date : null,
    threshold: result.threshold.fen,
    aboveThreshold: result.aboveThreshold.fen,
    toThreshold: result.toThreshold.fen,
  };
};

describe('a year, worked out by hand', () => {
  test('the deductible of the year is used up over two hospitals (1-4)', () => {
    // 500 − 500 of 700 → nothing; 1000 − 200 left of the 700 = 800 × 70 % = 560; 400 × 50 % = 200.
    const visits = [
      visit('2024-02-01', 500_00),
      visit('2024-03-01', 1000_00, { hospitalLevel: 'level-1' }),
      visit('2024-12-31', 400_00),
    ];
    expect(resultOf(visits, { deductible: 700_00 })).toEqual({
      visits: [
        {
          date: '2024-02-01',
          fundPays: 0,
          youPay: 500_00,
          ratio: 5000,
          cap: 6000_00,
          deductibleApplied: 500_00,
          deductibleRemaining: 200_00,
          capRemaining: 6000_00,
        },
        {
          date: '2024-03-01',
          fundPays: 560_00,
          youPay: 440_00,
          ratio: 7000,
          cap: 6000_00,
          deductibleApplied: 200_00,
          deductibleRemaining: 0,
          capRemaining: 5440_00,
        },
        {
          date: '2024-12-31',
          fundPays: 200_00,
          youPay: 200_00,
          ratio: 5000,
          cap: 6000_00,
          deductibleApplied: 0,
          deductibleRemaining: 0,
          capRemaining: 5240_00,
        },
      ],
      totalCost: 1900_00,
      totalFundPays: 760_00,
      totalYouPay: 1140_00,
      capReachedOn: null,
      threshold: 6000_00,
      aboveThreshold: 0,
      toThreshold: 4860_00,
    });
  });

  test('the cap is reached within a visit, and what comes later is the person’s own (1-3)', () => {
    // Retired, level 2: 75 %. 6000 × 75 % = 4500; 4000 × 75 % = 3000, of which 1500 are left; then nothing.
    const retired = { insured: 'retired', hospitalLevel: 'level-2' } as const;
    const visits = ['2025-01-10', '2025-05-20', '2025-05-21'].map((date, place) =>
      visit(date, [6000_00, 4000_00, 100_00][place] ?? 0, retired),
    );
    const result = resultOf(visits, { year: 2025 });
    expect(result.visits.map(({ fundPays, capRemaining }) => [fundPays, capRemaining])).toEqual([
      [4500_00, 1500_00],
      [1500_00, 0],
      [0, 0],
    ]);
    expect(result).toMatchObject({
      capReachedOn: '2025-05-20',
      totalCost: 10_100_00,
      totalFundPays: 6000_00,
      totalYouPay: 4100_00,
    });
  });

  test('the cap is reached exactly, by the fen', () => {
    expect(resultOf([visit('2024-01-01', 11_999_98)]).capReachedOn).toBeNull();
    expect(resultOf([visit('2024-01-01', 11_999_99)])).toMatchObject({
      capReachedOn: '2024-01-01',
      totalFundPays: 6000_00,
    });
  });

  test.each([
    { other: 4859_99, share: 0, aboveThreshold: 0, toThreshold: 1 },
    { other: 4000_00, share: 860_00, aboveThreshold: 0, toThreshold: 0 },
    { other: 4860_00, share: 1, aboveThreshold: 1, toThreshold: 0 },
  ])('own burden of 1140.00, $other and $share fen against the threshold (2-7)', (given) => {
    const { other, share, ...expected } = given;
    const visits = [visit('2024-02-01', 700_00), visit('2024-03-01', 880_00)];
    const result = resultOf(visits, {
      deductible: 700_00,
      otherOwnExpense: other,
      categoryBFirstShare: share,
    });
    expect(result).toMatchObject({ totalYouPay: 1140_00, threshold: 6000_00, ...expected });
  });

  test('each visit has the ratio of its own level, place and insured person (1-2, 1-5)', () => {
    const visits = [
      visit('2027-01-01', 100_00, { insured: 'employed', place: 'outside-temporary' }),
      visit('2027-07-01', 100_00, { insured: 'retired', place: 'shandong' }),
      visit('2027-12-31', 100_00, { insured: 'pre-1949-worker', hospitalLevel: 'level-1' }),
    ];
    const { visits: rows } = resultOf(visits, { year: 2027 });
    expect(rows.map(({ fundPays }) => fundPays)).toEqual([40_00, 55_00, 80_00]);
  });
});

describe('the order of visits', () => {
  test('is that of their dates, however they are given', () => {
    const [first, second] = [visit('2024-03-01', 300_00), visit('2024-03-02', 1000_00)];
    expect(resultOf([second, first], { deductible: 300_00 })).toEqual(
      resultOf([first, second], { deductible: 300_00 }),
    );
  });

  test('is as given for visits of one day: which bears the deductible can change the sum', () => {
    const [near, far] = [
      visit('2024-03-01', 300_00, { hospitalLevel: 'level-1' }),
      visit('2024-03-01', 300_00),
    ];
    // The deductible on the 70 % visit leaves 300 × 50 %; on the 50 % visit 300 × 70 %.
    expect(resultOf([near, far], { deductible: 300_00 }).totalFundPays).toBe(150_00);
    expect(resultOf([far, near], { deductible: 300_00 }).totalFundPays).toBe(210_00);
  });
});

describe('what is not answered', () => {
  const refusedIn = (year: number) => answerTo([visit(`${year}-06-01`, 100_00)], { year });

  test.each([
    [1900, 'before-effective', '2023-01-01'],
    [2022, 'before-effective', '2023-01-01'],
    [2028, 'after-expiry', '2027-12-31'],
    [2100, 'after-expiry', '2027-12-31'],
  ])('%i: %s', (year, reason, date) => {
    expect(refusedIn(year)).toMatchObject({ status: 'not-applicable', reason, date });
  });

  test('2023: deductibles are merged from 2024 only (1-4)', () => {
    expect(refusedIn(2023)).toEqual({
      status: 'not-stated',
      reason: 'set-elsewhere',
      date: null,
      citations: [
        {
          clause: 'jinan-2022/1-4',
          quote:
            '自2024年1月起，职工医保参保人在普通门诊统筹定点医疗机构就诊不受定点数量限制，定点医疗机构间起付标准合并计算',
        },
      ],
    });
  });

  test.each([2024, 2027])('%i is answered', (year) => {
    expect(refusedIn(year).status).toBe('computed');
  });
});

describe('what is taken for granted', () => {
  const idsFor = (visits: readonly Visit[]) => computed(visits).assumptions.map(({ id }) => id);

  test('one deductible, the order of a day, and what each visit takes for granted', () => {
    expect(idsFor([visit('2024-01-01', 0)])).toEqual([
      'one-deductible',
      'order-of-day',
      'designated-institution',
    ]);
  });

  test('care away for a time, where one visit is', () => {
    const away = visit('2024-05-01', 1_00, { place: 'outside-temporary' });
    expect(idsFor([visit('2024-01-01', 0), away, visit('2024-06-01', 0)])).toEqual([
      'one-deductible',
      'order-of-day',
      'designated-institution',
      'elsewhere-as-temporary',
    ]);
  });
});

describe('the trace', () => {
  const hundred = Array.from({ length: 100 }, (_, place) =>
    visit(`2024-${String(12 - (place % 12)).padStart(2, '0')}-15`, 100_00 + place, {
      insured: 'pre-1949-worker',
      place: 'outside-temporary',
    }),
  );

  test('shows every visit with its number, its day and the names that all visits share', () => {
    const { steps } = computed([visit('2024-05-01', 20_00), visit('2024-02-01', 10_00)]).readings[0];
    const costs = steps.filter(({ repeated }) => repeated?.label === 'cost');
    expect(costs.map(({ id, repeated, value }) => [id, repeated, value])).toEqual([
      ['visit-1-cost', { time: 1, date: '2024-02-01', label: 'cost' }, { unit: 'money', fen: 10_00 }],
      ['visit-2-cost', { time: 2, date: '2024-05-01', label: 'cost' }, { unit: 'money', fen: 20_00 }],
    ]);
  });

  test('carries over what a visit leaves of the deductible and of the cap', () => {
    const { steps } = computed([visit('2024-02-01', 10_00), visit('2024-05-01', 20_00)]).readings[0];
    const buildsOn = (id: string) => steps.find((step) => step.id === id)?.buildsOn;
    expect(buildsOn('visit-1-deductibleRemaining')).toEqual(['deductible']);
    expect(buildsOn('visit-2-deductibleRemaining')).toEqual(['visit-1-deductibleAfter']);
    expect(buildsOn('visit-2-fundPaidThisYear')).toEqual(['visit-1-fundPaidThisYear', 'visit-1-fundPays']);
    expect(buildsOn('totalFundPays')).toEqual(['visit-2-fundPaidThisYear', 'visit-2-fundPays']);
  });

  test('of a hundred visits names each step once and builds only on steps before it', () => {
    const { steps } = computed(hundred).readings[0];
    const seen = new Set<string>();
    for (const { id, buildsOn } of steps) {
      expect(seen.has(id)).toBe(false);
      expect(buildsOn.filter((earlier) => !seen.has(earlier))).toEqual([]);
      seen.add(id);
    }
    expect(new Set(steps.map(({ repeated }) => repeated?.time)).size).toBe(101);
  });

  test('quotes words that stand in their clauses, in both scripts', () => {
    for (const [notice, law] of [
      [simplified, parameters],
      [traditional, traditionalParameters],
    ] as const)
      for (const citation of citationsOf(computed(hundred.slice(0, 3), {}, law)))
        expect(isQuoted(notice, citation)).toBe(true);
  });

  test('gives the list of visits to programs as objects with money as text', () => {
    const { result } = computed([visit('2024-02-01', 10_00)]).readings[0];
    expect(jsonOfValue(result.visits)).toEqual([
      {
        date: '2024-02-01',
        fundPays: '5.00',
        youPay: '5.00',
        ratio: 50,
        cap: '6000.00',
        deductibleApplied: '0.00',
        deductibleRemaining: '0.00',
        capRemaining: '5995.00',
      },
    ]);
    expect(jsonOfValue(result.capReachedOn)).toBeNull();
  });
});

const anyAmount = fc.oneof(fc.nat(50_00), fc.nat(20_000_00), fc.nat(10_000_000_00));
const anyDay = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2024-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const anyVisit: fc.Arbitrary<Visit> = fc.record({
  date: anyDay,
  insured: fc.constantFrom('employed', 'retired', 'pre-1949-worker'),
  hospitalLevel: fc.constantFrom('level-1', 'level-2', 'level-3'),
  place: fc.constantFrom('jinan', 'shandong', 'outside-registered', 'outside-temporary'),
  cost: anyAmount,
});
const anyVisits = fc.array(anyVisit, { minLength: 1, maxLength: 12 });

/** The year as a fold over the calculator of one visit, with what each leaves over. */
const fold = (visits: readonly Visit[], deductible: number) => {
  let deductibleRemaining = deductible;
  let fundPaidThisYear = 0;
  return visits.map(({ date, ...given }) => {
    const answer = jinanOutpatient.answer(
      { ...given, visitDate: date, deductibleRemaining, fundPaidThisYear },
      outpatientParameters,
    );
    if (answer.status !== 'computed') throw new Error(answer.reason);
    const { ratio, ...amounts } = answer.readings[0].result;
    deductibleRemaining = fenOf(amounts.deductibleRemaining);
    fundPaidThisYear += amounts.fundPays.fen;
    const fen = Object.fromEntries(Object.entries(amounts).map(([name, value]) => [name, fenOf(value)]));
    return { date, ratio: ratio.hundredths, ...fen };
  });
};

describe('the deductible of the year, which the notice does not give, may be left out (1-4)', () => {
  test('it counts as met: each visit at its ratio, the totals at most, what is left unknown', () => {
    // 500 × 50 % = 250; 1000 × 70 % = 700.
    const visits = [visit('2024-02-01', 500_00), visit('2024-03-01', 1000_00, { hospitalLevel: 'level-1' })];
    const { readings, assumptions } = computed(visits, { deductible: undefined });
    const none = { unit: 'none' };
    const money = (fen: number) => ({ unit: 'money', fen });
    expect(readings).toMatchObject([
      {
        bound: 'at-most',
        result: {
          visits: {
            rows: [
              { fundPays: money(250_00), deductibleApplied: money(0), deductibleRemaining: none },
              { fundPays: money(700_00), deductibleApplied: money(0), deductibleRemaining: none },
            ],
          },
          totalFundPays: money(950_00),
          totalYouPay: money(550_00),
          toThreshold: money(5450_00),
        },
      },
    ]);
    expect(assumptions.map(({ id }) => id)).toContain('deductible-met');
  });

  test('where the fund pays nothing all year it is exact', () => {
    const { readings } = computed([visit('2024-02-01', 0)], { deductible: undefined });
    expect(readings[0].bound).toBe('exact');
  });

  test('with it, 0 too, the year is exact', () => {
    const { readings, assumptions } = computed([visit('2024-02-01', 500_00)], { deductible: 0 });
    expect(readings[0].bound).toBe('exact');
    expect(assumptions.map(({ id }) => id)).not.toContain('deductible-met');
  });

  test('leaving it out never pays less over the year', () =>
    fc.assert(
      fc.property(anyVisits, anyAmount, (visits, deductible) => {
        const most = computed(visits, { deductible: undefined }).readings[0].result.totalFundPays.fen;
        expect(most).toBeGreaterThanOrEqual(resultOf(visits, { deductible }).totalFundPays);
      }),
      { numRuns: 100 },
    ));
});

describe('whatever the visits', () => {
  const always = (hold: (visits: readonly Visit[], deductible: number) => void) =>
    fc.assert(fc.property(anyVisits, anyAmount, hold), { numRuns: 200 });
  const byDate = (visits: readonly Visit[]) =>
    [...visits].sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1));

  test('each is the calculator of one visit with what the earlier ones left over', () =>
    always((visits, deductible) => {
      expect(resultOf(visits, { deductible }).visits).toEqual(fold(byDate(visits), deductible));
    }));

  test('the fund and the person pay the cost between them, the fund never above the cap', () =>
    always((visits, deductible) => {
      const { totalCost, totalFundPays, totalYouPay } = resultOf(visits, { deductible });
      expect(totalFundPays + totalYouPay).toBe(totalCost);
      expect(totalCost).toBe(visits.reduce((sum, { cost }) => sum + cost, 0));
      expect(totalFundPays).toBeLessThanOrEqual(6000_00);
    }));

  test('the deductible takes no more than itself over the year', () =>
    always((visits, deductible) => {
      const { visits: rows } = resultOf(visits, { deductible });
      const applied = rows.reduce((sum, row) => sum + row.deductibleApplied, 0);
      expect(applied + (rows.at(-1)?.deductibleRemaining ?? 0)).toBe(deductible);
    }));

  test('the cap is reached on the first day that leaves nothing of it', () =>
    always((visits, deductible) => {
      const { visits: rows, capReachedOn } = resultOf(visits, { deductible });
      expect(capReachedOn).toBe(rows.find(({ capRemaining }) => capRemaining === 0)?.date ?? null);
    }));

  test('on days of their own, the order in which they are given is nothing to the answer', () => {
    const distinct = fc.uniqueArray(anyVisit, { minLength: 1, maxLength: 8, selector: ({ date }) => date });
    const shuffled = distinct.chain((visits) =>
      fc.tuple(
        fc.constant(visits),
        fc.shuffledSubarray(visits, { minLength: visits.length, maxLength: visits.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, anyAmount, ([visits, other], deductible) => {
        expect(answerTo(other, { deductible })).toEqual(answerTo(visits, { deductible }));
      }),
    );
  });

  test('both scripts give the same figures, and what is given is not changed', () =>
    always((visits, deductible) => {
      const frozen = Object.freeze(visits.map((each) => Object.freeze({ ...each })));
      expect(resultOf(frozen, { deductible }, traditionalParameters)).toEqual(
        resultOf(visits, { deductible }),
      );
    }));
});
