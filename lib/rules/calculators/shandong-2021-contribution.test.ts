import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadNotice } from '@/lib/content/load-notice';
import { localiseNotice } from '@/lib/content/localise-notice';
import { ruleParametersOf } from '@/lib/content/rule-parameters-of';
import { shandong2021Contribution as rule } from '@/lib/rules/calculators/shandong-2021-contribution';

// Amounts are fen: 320_00 is 320.00 yuan.

const lawIn = (locale: 'zh-Hans' | 'zh-Hant') =>
  ruleParametersOf(localiseNotice(loadNotice('shandong-2021'), locale), rule);
const parameters = lawIn('zh-Hans');
const traditionalParameters = lawIn('zh-Hant');

type Given = Parameters<typeof rule.answer>[0];

const nobody: Given = { ordinary: 0, extremePoverty: 0, subsidised: 0, subsidyPerPerson: undefined };

const computed = (given: Partial<Given>, law = parameters) => {
  const answer = rule.answer({ ...nobody, ...given }, law);
  if (answer.status !== 'computed') throw new Error(`refused: ${answer.reason}`);
  return answer;
};

const readingOf = (given: Partial<Given>) => computed(given).readings[0];

const resultOf = (given: Partial<Given>, law = parameters) => {
  const { youPay, perPerson, governmentSubsidy } = computed(given, law).readings[0].result;
  return { youPay: youPay.fen, perPerson: perPerson.fen, governmentSubsidy: governmentSubsidy.fen };
};

describe('what the household pays (1-p1, 1-p3)', () => {
  test.each([
    ['one person', { ordinary: 1 }, 320_00],
    ['a family of three', { ordinary: 3 }, 960_00],
    ['the most that may be counted', { ordinary: 20 }, 6400_00],
    ['a person in extreme poverty, wholly subsidised', { extremePoverty: 1 }, 0],
    ['two ordinary and one in extreme poverty', { ordinary: 2, extremePoverty: 1 }, 640_00],
    ['one subsidised by 180.00', { subsidised: 1, subsidyPerPerson: 180_00 }, 140_00],
    ['one subsidised by nothing', { subsidised: 1, subsidyPerPerson: 0 }, 320_00],
    ['one subsidised by all but a fen', { subsidised: 1, subsidyPerPerson: 319_99 }, 1],
    ['one subsidised by all of it', { subsidised: 1, subsidyPerPerson: 320_00 }, 0],
    ['two subsidised by an amount not known', { subsidised: 2 }, 640_00],
    ['all three kinds', { ordinary: 1, extremePoverty: 1, subsidised: 2, subsidyPerPerson: 180_00 }, 600_00],
    ['a subsidy and nobody who gets it', { ordinary: 1, subsidyPerPerson: 180_00 }, 320_00],
  ])('%s', (_, given, youPay) => {
    expect(resultOf(given)).toMatchObject({ youPay, perPerson: 320_00 });
  });
});

describe('what the government adds, for everybody (1-p1)', () => {
  test.each([
    [{ ordinary: 1 }, 580_00],
    [{ extremePoverty: 1 }, 580_00],
    [{ subsidised: 1 }, 580_00],
    [{ ordinary: 1, extremePoverty: 1, subsidised: 2 }, 2320_00],
    [{ ordinary: 20, extremePoverty: 20, subsidised: 20 }, 34_800_00],
  ])('%j', (given, governmentSubsidy) => {
    expect(resultOf(given)).toMatchObject({ governmentSubsidy });
  });
});

describe('the bound', () => {
  test.each([
    ['is at most, where somebody is subsidised by an amount not known', { subsidised: 1 }, 'at-most'],
    ['likewise beside others', { ordinary: 3, subsidised: 1 }, 'at-most'],
    ['is exact, where the amount is given', { subsidised: 1, subsidyPerPerson: 50_00 }, 'exact'],
    ['is exact, where it is given as nothing', { subsidised: 1, subsidyPerPerson: 0 }, 'exact'],
    ['is exact, where nobody is subsidised', { ordinary: 1, extremePoverty: 1 }, 'exact'],
  ] as const)('%s', (_, given, bound) => {
    expect(readingOf(given).bound).toBe(bound);
    expect(readingOf(given).remarks).toEqual(bound === 'exact' ? [] : ['subsidy-not-known']);
  });
});

test('takes for granted that it is about 2021, always', () => {
  for (const given of [{ ordinary: 1 }, { extremePoverty: 1 }, { subsidised: 1 }])
    expect(computed(given).assumptions.map(({ id }) => id)).toEqual(['year-2021']);
});

describe('the trace', () => {
  const money = (fen: number) => ({ unit: 'money', fen });
  const count = (many: number) => ({ unit: 'count', count: many });

  test('shows the sum of a mixed household line by line', () => {
    const { steps } = readingOf({ ordinary: 1, extremePoverty: 1, subsidised: 2, subsidyPerPerson: 180_00 });
    expect(steps.map(({ id, kind, buildsOn, value }) => [id, kind, buildsOn, value])).toEqual([
      ['perPerson', 'parameter', [], money(320_00)],
      ['ordinary', 'given', [], count(1)],
      ['ordinaryPay', 'multiply', ['perPerson', 'ordinary'], money(320_00)],
      ['extremePoverty', 'given', [], count(1)],
      ['subsidised', 'given', [], count(2)],
      ['subsidyPerPerson', 'given', [], money(180_00)],
      ['perSubsidised', 'subtract', ['perPerson', 'subsidyPerPerson'], money(140_00)],
      ['subsidisedPay', 'multiply', ['perSubsidised', 'subsidised'], money(280_00)],
      ['youPay', 'add', ['ordinaryPay', 'subsidisedPay'], money(600_00)],
      ['persons', 'add', ['ordinary', 'extremePoverty', 'subsidised'], count(4)],
      ['governmentPerPerson', 'parameter', [], money(580_00)],
      ['governmentSubsidy', 'multiply', ['governmentPerPerson', 'persons'], money(2320_00)],
    ]);
  });

  test('takes the whole sum for the subsidised, where the amount is not known', () => {
    const step = readingOf({ subsidised: 2 }).steps.find(({ id }) => id === 'subsidisedPay');
    expect(step?.buildsOn).toEqual(['perPerson', 'subsidised']);
  });

  test.each([
    ['perPerson', '1-p1', '个人缴费同步新增40元，达到每人每年320元'],
    ['governmentPerPerson', '1-p1', '2021年居民医保人均财政补助标准新增30元，达到每人每年不低于580元'],
    ['extremePoverty', '1-p3', '对特困人员参加居民医保给予全额补贴'],
    ['subsidised', '1-p3', '对低保对象等困难群体给予定额补贴'],
  ])('rests %s on %s', (id, clause, quote) => {
    const step = readingOf({ ordinary: 1 }).steps.find((candidate) => candidate.id === id);
    expect(step?.citations).toEqual([{ clause: `shandong-2021/${clause}`, quote }]);
  });
});

describe('whatever is given', () => {
  const upTo20 = fc.nat(20);
  const anyGiven: fc.Arbitrary<Given> = fc.record({
    ordinary: upTo20,
    extremePoverty: upTo20,
    subsidised: upTo20,
    subsidyPerPerson: fc.option(fc.nat(320_00), { nil: undefined }),
  });
  const always = (hold: (given: Given) => void) => fc.assert(fc.property(anyGiven, (given) => hold(given)));

  test('is the formula of the notice, in big integers', () =>
    always((given) => {
      const subsidy = BigInt(given.subsidyPerPerson ?? 0);
      const [ordinary, subsidised] = [BigInt(given.ordinary), BigInt(given.subsidised)];
      const persons = ordinary + subsidised + BigInt(given.extremePoverty);
      expect(resultOf(given)).toEqual({
        youPay: Number(32000n * ordinary + (32000n - subsidy) * subsidised),
        perPerson: 320_00,
        governmentSubsidy: Number(58000n * persons),
      });
    }));

  test('a higher subsidy never makes it dearer, and no subsidy is the most', () =>
    fc.assert(
      fc.property(anyGiven, fc.nat(320_00), fc.nat(320_00), (given, a, b) => {
        const payWith = (subsidyPerPerson: number | undefined) =>
          resultOf({ ...given, subsidyPerPerson }).youPay;
        expect(payWith(Math.max(a, b))).toBeLessThanOrEqual(payWith(Math.min(a, b)));
        expect(payWith(a)).toBeLessThanOrEqual(payWith(undefined));
      }),
    ));

  test('one more person never makes it cheaper, and one in extreme poverty costs nothing', () =>
    always((given) => {
      const { youPay } = resultOf(given);
      expect(resultOf({ ...given, ordinary: given.ordinary + 1 }).youPay).toBe(youPay + 320_00);
      expect(resultOf({ ...given, subsidised: given.subsidised + 1 }).youPay).toBeGreaterThanOrEqual(youPay);
      expect(resultOf({ ...given, extremePoverty: given.extremePoverty + 1 }).youPay).toBe(youPay);
    }));

  test('the results are values of the trace, and alike in both scripts', () =>
    always((given) => {
      const { result, steps } = readingOf(given);
      const values = steps.map(({ value }) => value);
      for (const value of Object.values(result)) expect(values).toContainEqual(value);
      expect(resultOf(given, traditionalParameters)).toEqual(resultOf(given));
    }));
});
