import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadNotice } from '@/lib/content/load-notice';
import { localiseNotice } from '@/lib/content/localise-notice';
import { ruleParametersOf } from '@/lib/content/rule-parameters-of';
import { zhongshanTwoDiseases } from '@/lib/rules/calculators/zhongshan-two-diseases';

// Amounts are fen: 200_00 is 200.00 yuan.

const notice = loadNotice('zhongshan-2019-draft');
const parameters = ruleParametersOf(localiseNotice(notice, 'zh-Hans'), zhongshanTwoDiseases);
const traditional = ruleParametersOf(localiseNotice(notice, 'zh-Hant'), zhongshanTwoDiseases);

type Given = Parameters<typeof zhongshanTwoDiseases.answer>[0];

const usual: Given = {
  visitDate: '2020-03-02',
  outpatientInsured: true,
  place: 'community',
  cost: 200_00,
};

const answerTo = (given: Partial<Given>, law = parameters) =>
  zhongshanTwoDiseases.answer({ ...usual, ...given }, law);

const computed = (given: Partial<Given>, law = parameters) => {
  const answer = answerTo(given, law);
  if (answer.status !== 'computed') throw new Error(`refused: ${answer.reason}`);
  return answer;
};

const resultOf = (given: Partial<Given>, law = parameters) => {
  const { fundPays, youPay, ratio } = computed(given, law).readings[0].result;
  return { fundPays: fundPays.fen, youPay: youPay.fen, ratio: ratio.hundredths };
};

const places = ['community', 'town', 'two-disease-clinic', 'other'] as const;

describe('the ratio of the place (2-p1, 2-p2)', () => {
  test.each([
    ['community', 80_00, 160_00, 40_00],
    ['town', 20_00, 40_00, 160_00],
    ['two-disease-clinic', 80_00, 160_00, 40_00],
    ['other', 0, 0, 200_00],
  ] as const)('of 200.00 in %s, %i hundredths of a percent pay %i fen', (place, ratio, fundPays, youPay) => {
    expect(resultOf({ place })).toEqual({ fundPays, youPay, ratio });
  });

  test.each([
    ['0.01 × 80 % = 0.008', 'community', 1, 1],
    ['0.02 × 20 % = 0.004', 'town', 2, 0],
    ['0.03 × 20 % = 0.006', 'town', 3, 1],
    ['33.33 × 20 % = 6.666', 'town', 33_33, 6_67],
    ['12.34 × 80 % = 9.872', 'two-disease-clinic', 12_34, 9_87],
    ['no cost', 'community', 0, 0],
    ['no deductible and no cap', 'community', 1_000_000_000, 800_000_000],
  ] as const)('is rounded half up to the fen: %s', (_, place, cost, fundPays) => {
    expect(resultOf({ place, cost })).toMatchObject({ fundPays, youPay: cost - fundPays });
  });

  test('says of another place that it pays nothing there, and of no place of choice', () => {
    const remarksAt = (place: Given['place']) => computed({ place }).readings[0].remarks;
    expect(places.map(remarksAt)).toEqual([[], [], [], ['not-reimbursed']]);
  });
});

describe('whom and when the draft does not reach', () => {
  test.each(['1900-01-01', '2019-12-30', '2019-12-31'])('%s is before its day (2-p1)', (visitDate) => {
    for (const outpatientInsured of [true, false])
      for (const place of places)
        expect(answerTo({ visitDate, outpatientInsured, place })).toEqual({
          status: 'not-applicable',
          reason: 'before-effective',
          date: '2020-01-01',
          citations: [
            {
              clause: 'zhongshan-2019-draft/2-p1',
              quote: '自2020年1月1日起我市门诊基本医疗保险参保人患“两病”的',
            },
          ],
        });
  });

  test.each(['2020-01-01', '2020-01-02', '2026-11-21', '2100-12-31'])(
    '%s is answered: no end is given',
    (visitDate) => {
      for (const place of places) expect(answerTo({ visitDate, place }).status).toBe('computed');
    },
  );

  test('it is silent about who is not in the outpatient insurance (2-p1)', () => {
    for (const place of places)
      expect(answerTo({ outpatientInsured: false, place })).toMatchObject({
        status: 'not-stated',
        reason: 'group-not-named',
        date: null,
        citations: [{ clause: 'zhongshan-2019-draft/2-p1' }],
      });
  });
});

test.each([
  ['community', ['no-limit-printed']],
  ['town', ['no-limit-printed']],
  ['two-disease-clinic', ['no-limit-printed', 'own-town']],
  ['other', ['no-limit-printed']],
] as const)('in %s %j is taken for granted', (place, expected) => {
  expect(computed({ place }).assumptions.map(({ id }) => id)).toEqual(expected);
});

test('each place rests on its own words', () => {
  const wordsOn = (place: Given['place']) =>
    computed({ place }).readings[0].steps.find(({ id }) => id === 'ratio')?.citations;
  expect(places.map(wordsOn)).toEqual([
    [
      {
        clause: 'zhongshan-2019-draft/2-p1',
        quote: '在选定的社区定点医疗机构管理机构就医的，报销80%，个人自付20%',
      },
    ],
    [
      {
        clause: 'zhongshan-2019-draft/2-p1',
        quote: '在选定的镇（区）级定点医疗机构就医的，报销20%，个人自付80%',
      },
    ],
    [
      {
        clause: 'zhongshan-2019-draft/2-p2',
        quote: '每次就诊发生属报销范围内的普通门诊医疗费用报销80%，个人自付20%',
      },
    ],
    [{ clause: 'zhongshan-2019-draft/2-p1', quote: '在其它医疗机构就医的，不予报销' }],
  ]);
});

test('the trace goes from the cost over the ratio to what is left to pay', () => {
  const { steps, assumption, bound } = computed({ place: 'town', cost: 33_33 }).readings[0];
  expect({ assumption, bound }).toEqual({ assumption: null, bound: 'exact' });
  expect(steps.map(({ id, kind, buildsOn, value }) => [id, kind, buildsOn, value])).toEqual([
    ['cost', 'given', [], { unit: 'money', fen: 33_33 }],
    ['ratio', 'parameter', [], { unit: 'percent', hundredths: 2000, inPoints: false }],
    ['beforeRounding', 'multiply', ['cost', 'ratio'], { unit: 'product', tenThousandthsOfFen: 6_666_000 }],
    ['fundPays', 'round', ['beforeRounding'], { unit: 'money', fen: 6_67 }],
    ['youPay', 'subtract', ['cost', 'fundPays'], { unit: 'money', fen: 26_66 }],
  ]);
});

const anyGiven = fc.record({
  visitDate: fc.constantFrom('2020-01-01', '2023-05-05'),
  outpatientInsured: fc.constant(true),
  place: fc.constantFrom(...places),
  cost: fc.oneof(fc.nat(10_00), fc.nat(1_000_000_000)),
});

test('whatever is given, fund and person pay the cost between them, and both scripts agree', () => {
  fc.assert(
    fc.property(anyGiven, (given) => {
      const { fundPays, youPay, ratio } = resultOf(given);
      expect(fundPays + youPay).toBe(given.cost);
      expect(fundPays).toBeGreaterThanOrEqual(0);
      expect(fundPays).toBeLessThanOrEqual(given.cost);
      expect(BigInt(fundPays)).toBe((BigInt(given.cost) * BigInt(ratio) * 2n + 10_000n) / 20_000n);
      expect(resultOf(given, traditional)).toEqual({ fundPays, youPay, ratio });
    }),
  );
});

test('more cost never makes the fund pay less', () => {
  fc.assert(
    fc.property(anyGiven, fc.nat(1_000_00), (given, more) => {
      const { fundPays } = resultOf(given);
      expect(resultOf({ ...given, cost: given.cost + more }).fundPays).toBeGreaterThanOrEqual(fundPays);
    }),
  );
});
