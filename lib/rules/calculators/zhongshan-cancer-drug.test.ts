import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadNotice } from '@/lib/content/load-notice';
import { localiseNotice } from '@/lib/content/localise-notice';
import { ruleParametersOf } from '@/lib/content/rule-parameters-of';
import { zhongshanCancerDrug } from '@/lib/rules/calculators/zhongshan-cancer-drug';
import { fenOf } from '@/lib/rules/fen-of';

// Amounts are fen, percents hundredths: 82_50 is 82.5 %.

const notice = loadNotice('zhongshan-2019-draft');
const parameters = ruleParametersOf(localiseNotice(notice, 'zh-Hans'), zhongshanCancerDrug);
const traditional = ruleParametersOf(localiseNotice(notice, 'zh-Hant'), zhongshanCancerDrug);

type Given = Parameters<typeof zhongshanCancerDrug.answer>[0];

const usual: Given = {
  visitDate: '2020-02-10',
  listedDrug: true,
  registered: true,
  designatedHospital: true,
  cost: 8_000_00,
  inpatientRatio: 80_00,
  limitRemaining: 60_000_00,
};

const answerTo = (given: Partial<Given>, law = parameters) =>
  zhongshanCancerDrug.answer({ ...usual, ...given }, law);

const computed = (given: Partial<Given>, law = parameters) => {
  const answer = answerTo(given, law);
  if (answer.status !== 'computed') throw new Error(`refused: ${answer.reason}`);
  return answer;
};

const resultOf = (given: Partial<Given>, law = parameters) => {
  const { fundPays, youPay, limitRemaining } = computed(given, law).readings[0].result;
  return { fundPays: fenOf(fundPays), youPay: fenOf(youPay), limitRemaining: fenOf(limitRemaining) };
};

describe('the inpatient ratio, up to what is left of the inpatient limit (1-p1)', () => {
  test.each([
    ['8000.00 × 80 %', {}, 6_400_00, 53_600_00],
    ['8000.00 × 82.5 %', { inpatientRatio: 82_50 }, 6_600_00, 53_400_00],
    ['8000.00 × 0 %', { inpatientRatio: 0 }, 0, 60_000_00],
    ['8000.00 × 100 %', { inpatientRatio: 100_00 }, 8_000_00, 52_000_00],
    ['just the limit', { limitRemaining: 6_400_00 }, 6_400_00, 0],
    ['one fen less than the ratio gives', { limitRemaining: 6_399_99 }, 6_399_99, 0],
    ['nothing left', { limitRemaining: 0 }, 0, 0],
    ['no cost', { cost: 0 }, 0, 60_000_00],
    ['0.01 × 50 % = 0.005, half up', { cost: 1, inpatientRatio: 50_00 }, 1, 59_999_99],
    ['0.01 × 49.99 % = 0.004999', { cost: 1, inpatientRatio: 49_99 }, 0, 60_000_00],
    // Rounded first: 0.015 is 0.02, of which 0.01 is left.
    ['0.03 × 50 % with 0.01 left', { cost: 3, inpatientRatio: 50_00, limitRemaining: 1 }, 1, 0],
  ] as const)('%s', (_, given, fundPays, limitRemaining) => {
    const { cost } = { ...usual, ...given };
    expect(resultOf(given)).toEqual({ fundPays, youPay: cost - fundPays, limitRemaining });
  });

  test('says where the limit cuts it short, and not where it is just used up', () => {
    const remarksWith = (limitRemaining: number) => computed({ limitRemaining }).readings[0].remarks;
    expect(remarksWith(6_400_00)).toEqual([]);
    expect(remarksWith(6_399_99)).toEqual(['limit-reached']);
  });
});

describe('what the draft leaves out and the person does not have (1-p1)', () => {
  const none = { unit: 'none' };
  const money = (fen: number) => ({ unit: 'money', fen });
  const idsOf = (given: Partial<Given>) => computed(given).assumptions.map(({ id }) => id);

  test('without the ratio no amount is said', () => {
    const result = { fundPays: none, youPay: none, limitRemaining: none };
    expect(computed({ inpatientRatio: undefined }).readings).toMatchObject([{ bound: 'exact', result }]);
    expect(idsOf({ inpatientRatio: undefined })).toEqual(['no-deductible-said']);
  });

  test('without what is left of the limit none is counted: at most so much', () => {
    const result = { fundPays: money(6_400_00), youPay: money(1_600_00), limitRemaining: none };
    expect(computed({ limitRemaining: undefined }).readings).toMatchObject([{ bound: 'at-most', result }]);
    expect(idsOf({ limitRemaining: undefined })).toEqual(['no-deductible-said', 'limit-not-reached']);
  });

  test('where the ratio gives nothing anyway it is exact', () => {
    for (const nothing of [{ cost: 0 }, { inpatientRatio: 0 }, { cost: 1, inpatientRatio: 49_99 }])
      expect(computed({ ...nothing, limitRemaining: undefined }).readings[0]).toMatchObject({
        bound: 'exact',
        result: { fundPays: money(0), limitRemaining: none },
      });
  });

  test('without both no amount is said, and no limit counted', () => {
    const given = { inpatientRatio: undefined, limitRemaining: undefined };
    const result = { fundPays: none, youPay: none, limitRemaining: none };
    expect(computed(given).readings).toMatchObject([{ bound: 'exact', result }]);
    expect(idsOf(given)).toEqual(['no-deductible-said', 'limit-not-reached']);
    expect(computed(given).assumptions[1]?.words).toBe('limit-not-reached-open');
    expect(computed({ limitRemaining: undefined }).assumptions[1]?.words).toBeUndefined();
  });
});

describe('what the draft does not reach (1-p1)', () => {
  const truths = [true, false];
  const combinations = truths.flatMap((listedDrug) =>
    truths.flatMap((registered) =>
      truths.map((designatedHospital) => ({ listedDrug, registered, designatedHospital })),
    ),
  );

  test.each(['1900-01-01', '2019-09-29', '2019-09-30'])(
    '%s is before its day, whatever else holds',
    (visitDate) => {
      for (const combination of combinations)
        expect(answerTo({ visitDate, ...combination })).toEqual({
          status: 'not-applicable',
          reason: 'before-effective',
          date: '2019-10-01',
          citations: [
            {
              clause: 'zhongshan-2019-draft/1-p1',
              quote: '从2019年10月1日起，我市参保人因病在市内指定定点医疗机构',
            },
          ],
        });
    },
  );

  test.each(['2019-10-01', '2019-10-02', '2026-11-21', '2100-12-31'])(
    '%s is answered: no end is given',
    (visitDate) => {
      expect(answerTo({ visitDate }).status).toBe('computed');
    },
  );

  test.each([
    [false, true, true, 'drug-not-listed'],
    [false, false, true, 'drug-not-listed'],
    [false, true, false, 'drug-not-listed'],
    [false, false, false, 'drug-not-listed'],
    [true, false, true, 'not-registered'],
    [true, false, false, 'not-registered'],
    [true, true, false, 'facility-not-covered'],
  ] as const)(
    'drug listed %s, registered %s, hospital chosen %s: %s comes first',
    (listedDrug, registered, designatedHospital, reason) => {
      expect(answerTo({ listedDrug, registered, designatedHospital })).toMatchObject({
        status: 'not-applicable',
        reason,
        date: null,
        citations: [{ clause: 'zhongshan-2019-draft/1-p1' }],
      });
    },
  );
});

test('takes for granted that no deductible is taken first', () => {
  expect(computed({}).assumptions).toEqual([
    {
      id: 'no-deductible-said',
      citations: [
        {
          clause: 'zhongshan-2019-draft/1-p1',
          quote: '在选定定点医疗机构使用谈判药品所发生符合报销范围内的医保费用，按同级别住院支付比例报销',
        },
      ],
    },
  ]);
});

test('the trace shows ratio, limit and what is left of both', () => {
  const { steps, assumption, bound } = computed({ limitRemaining: 5_000_00 }).readings[0];
  expect({ assumption, bound }).toEqual({ assumption: null, bound: 'exact' });
  const money = (fen: number) => ({ unit: 'money', fen });
  expect(steps.map(({ id, kind, buildsOn, value }) => [id, kind, buildsOn, value])).toEqual([
    ['cost', 'given', [], money(8_000_00)],
    ['inpatientRatio', 'given', [], { unit: 'percent', hundredths: 80_00, inPoints: false }],
    [
      'beforeRounding',
      'multiply',
      ['cost', 'inpatientRatio'],
      { unit: 'product', tenThousandthsOfFen: 6_400_000_000 },
    ],
    ['byRatio', 'round', ['beforeRounding'], money(6_400_00)],
    ['limitRemaining', 'given', [], money(5_000_00)],
    ['fundPays', 'cap', ['byRatio', 'limitRemaining'], money(5_000_00)],
    ['youPay', 'subtract', ['cost', 'fundPays'], money(3_000_00)],
    ['limitAfter', 'subtract', ['limitRemaining', 'fundPays'], money(0)],
  ]);
});

const anyAmount = fc.oneof(fc.nat(10_00), fc.nat(1_000_000_000));
const anyGiven = fc.record({
  cost: anyAmount,
  inpatientRatio: fc.nat(100_00),
  limitRemaining: anyAmount,
});

test('whatever is given, both pay the cost between them, the limit is never passed, and both scripts agree', () => {
  fc.assert(
    fc.property(anyGiven, (given) => {
      const result = resultOf(given);
      expect(result.fundPays + result.youPay).toBe(given.cost);
      expect(result.fundPays + result.limitRemaining).toBe(given.limitRemaining);
      for (const fen of Object.values(result)) expect(fen).toBeGreaterThanOrEqual(0);
      expect(resultOf(given, traditional)).toEqual(result);
    }),
  );
});

test('more cost, a higher ratio or more of the limit never makes the fund pay less', () => {
  fc.assert(
    fc.property(anyGiven, fc.nat(1_000_00), (given, more) => {
      const { fundPays } = resultOf(given);
      const inpatientRatio = Math.min(100_00, given.inpatientRatio + more);
      for (const better of [
        { cost: given.cost + more },
        { inpatientRatio },
        { limitRemaining: given.limitRemaining + more },
      ])
        expect(resultOf({ ...given, ...better }).fundPays).toBeGreaterThanOrEqual(fundPays);
    }),
  );
});
