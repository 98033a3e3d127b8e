import { describe, expect, test } from 'vitest';
import type { Citation } from '@/lib/model/citation';
import type { RuleFigure } from '@/lib/model/rule-parameters';
import type { Step } from '@/lib/model/step';
import {
  addCounts,
  addMoney,
  addPercent,
  atLeastPercent,
  capMoney,
  givenCount,
  givenMoney,
  givenPercent,
  multiplyByCount,
  multiplyMoney,
  roundDownToFen,
  roundToFen,
  statedMoney,
  statedNothing,
  statedPercent,
  subtractMoney,
  subtractPercent,
  withinWhole,
} from '@/lib/rules/steps';

const words: Citation = { clause: 'sample-2020/1', quote: '支付比例为50%' };
const figure: RuleFigure = {
  id: 'figure',
  unit: 'percent',
  value: 50,
  from: null,
  to: null,
  citation: words,
};
const money = (fen: number) => ({ unit: 'money', fen });
const ratio = statedPercent('ratio', figure);
const points = statedPercent('points', { ...figure, unit: 'percentage-points', value: 2.5 });

describe('what is given and what the notice states', () => {
  test('an amount given stands for itself and builds on nothing', () => {
    expect(givenMoney('cost', 5)).toEqual({
      id: 'cost',
      kind: 'given',
      buildsOn: [],
      value: money(5),
      citations: [],
    });
  });

  test('an amount stated keeps its figure and its words', () => {
    expect(statedMoney('cap', { ...figure, unit: 'money', value: '4500.00' })).toEqual({
      id: 'cap',
      kind: 'parameter',
      figure: 'figure',
      buildsOn: [],
      value: money(4500_00),
      citations: [words],
    });
  });

  test('an amount done away with is nothing, with the words that say so', () => {
    expect(statedNothing('deductible', 'no-deductible', words)).toEqual({
      id: 'deductible',
      kind: 'parameter',
      figure: 'no-deductible',
      buildsOn: [],
      value: money(0),
      citations: [words],
    });
  });

  test('a ratio is a percent, a difference of ratios is in points', () => {
    expect(ratio.value).toEqual({ unit: 'percent', hundredths: 5000, inPoints: false });
    expect(points.value).toEqual({ unit: 'percent', hundredths: 250, inPoints: true });
    expect(points).toMatchObject({ kind: 'parameter', figure: 'figure', citations: [words] });
  });

  test.each([
    { unit: 'percent', value: 50 },
    { unit: 'date', value: '2023-01-01' },
    { unit: 'not-stated', value: null },
  ] as const)('$unit is no amount', (other) => {
    expect(() => statedMoney('cap', { ...figure, ...other })).toThrow(TypeError);
  });

  test.each([
    { unit: 'money', value: '50.00' },
    { unit: 'date', value: '2023-01-01' },
    { unit: 'not-stated', value: null },
  ] as const)('$unit is no ratio', (other) => {
    expect(() => statedPercent('ratio', { ...figure, ...other })).toThrow(TypeError);
  });
});

describe('arithmetic', () => {
  const [ten, three] = [givenMoney('ten', 10), givenMoney('three', 3)];

  test('points are added to a ratio, whatever their number, and make a ratio', () => {
    expect(addPercent('sum', [ratio, points, points])).toMatchObject({
      kind: 'add',
      buildsOn: ['ratio', 'points', 'points'],
      value: { unit: 'percent', hundredths: 5500, inPoints: false },
    });
  });

  test('points are taken from a ratio', () => {
    expect(subtractPercent('less', ratio, points)).toMatchObject({
      kind: 'subtract',
      notBelowZero: false,
      buildsOn: ['ratio', 'points'],
      value: { unit: 'percent', hundredths: 4750, inPoints: false },
    });
  });

  test('a ratio is capped by the whole, which is no step', () => {
    expect(withinWhole('within', ratio, [words])).toMatchObject({
      kind: 'cap',
      takes: 'lesser',
      buildsOn: ['ratio'],
      value: ratio.value,
    });
  });

  test('an amount is taken from another', () => {
    expect(subtractMoney('left', ten, three)).toMatchObject({
      kind: 'subtract',
      buildsOn: ['ten', 'three'],
      notBelowZero: false,
      value: money(7),
    });
  });

  test('nothing is left where more is taken than was there, only where that is asked', () => {
    const floored = { notBelowZero: true };
    expect(subtractMoney('left', three, ten).value).toEqual(money(-7));
    expect(subtractMoney('left', three, ten, floored)).toMatchObject({ notBelowZero: true, value: money(0) });
    expect(subtractMoney('left', ten, three, floored).value).toEqual(money(7));
    expect(subtractMoney('left', ten, ten, floored).value).toEqual(money(0));
  });

  test('the lesser of two amounts counts', () => {
    expect(capMoney('capped', ten, three, [words])).toMatchObject({
      kind: 'cap',
      takes: 'lesser',
      buildsOn: ['ten', 'three'],
      value: money(3),
      citations: [words],
    });
    expect(capMoney('capped', three, ten, [words]).value).toEqual(money(3));
  });

  test('a product is exact until it is rounded to the fen, half up', () => {
    const exact = multiplyMoney('exact', three, ratio, [words]);
    expect(exact).toMatchObject({
      kind: 'multiply',
      buildsOn: ['three', 'ratio'],
      value: { unit: 'product', tenThousandthsOfFen: 15_000 },
      citations: [words],
    });
    expect(roundToFen('rounded', exact)).toMatchObject({
      kind: 'round',
      buildsOn: ['exact'],
      value: money(2),
    });
  });
});

test('a parameter, a product, a cap or an assumption without a clause does not compile', () => {
  const stepOf = (step: Step) => step.kind;
  const plain = { id: 'x', buildsOn: [], value: { unit: 'money', fen: 1 }, citations: [] } as const;
  const [amount, most] = [givenMoney('amount', 1), givenMoney('most', 2)];
  const kinds = [
    // @ts-expect-error no citation
    stepOf({ ...plain, kind: 'parameter', figure: 'cap' }),
    // @ts-expect-error no citation
    stepOf({ ...plain, kind: 'multiply' }),
    // @ts-expect-error no citation
    stepOf({ ...plain, kind: 'cap', takes: 'lesser' }),
    // @ts-expect-error no citation
    stepOf({ ...plain, kind: 'assumption' }),
    // @ts-expect-error no citation
    stepOf(capMoney('x', amount, most, [])),
    // @ts-expect-error no citation
    stepOf(multiplyMoney('x', amount, ratio, [])),
    stepOf({ ...plain, kind: 'parameter', figure: 'cap', citations: [words] }),
    stepOf({ ...plain, kind: 'multiply', citations: [words] }),
    stepOf({ ...plain, kind: 'cap', takes: 'lesser', citations: [words] }),
    stepOf({ ...plain, kind: 'assumption', citations: [words] }),
    stepOf({ ...plain, kind: 'given' }),
    stepOf({ ...plain, kind: 'add' }),
    stepOf({ ...plain, kind: 'subtract', notBelowZero: false }),
    stepOf({ ...plain, kind: 'round', towards: 'nearest' }),
  ];
  expect(kinds).toHaveLength(14);
});

describe('steps of other rules', () => {
  const given = givenPercent('given', 9500);

  test('a percent and a count given stand for themselves', () => {
    expect(given).toMatchObject({ kind: 'given', buildsOn: [], value: { hundredths: 9500 } });
    expect(givenCount('persons', 3)).toMatchObject({ kind: 'given', value: { unit: 'count', count: 3 } });
  });

  test('a floor gives the greater ratio, the whole is never exceeded', () => {
    expect(atLeastPercent('floor', points, ratio, [words])).toMatchObject({
      kind: 'cap',
      takes: 'greater',
      buildsOn: ['points', 'ratio'],
      value: { hundredths: 5000 },
    });
    const raised = addPercent('raised', [given, given]);
    expect(withinWhole('whole', raised, [words]).value.hundredths).toBe(10_000);
    expect(withinWhole('whole', given, [words]).value.hundredths).toBe(9500);
  });

  test('amounts and counts are added, an amount counts once for each', () => {
    const persons = addCounts('persons', [givenCount('a', 2), givenCount('b', 3)]);
    expect(persons.value.count).toBe(5);
    const amount = givenMoney('amount', 320_00);
    expect(addMoney('sum', [amount, givenMoney('more', 5)])).toMatchObject({
      kind: 'add',
      buildsOn: ['amount', 'more'],
      value: money(320_05),
    });
    expect(multiplyByCount('each', amount, persons, [words])).toMatchObject({
      kind: 'multiply',
      buildsOn: ['amount', 'persons'],
      value: money(1600_00),
    });
  });

  test('a ceiling is rounded down, a payment half up: 0.5 fen', () => {
    const exact = multiplyMoney('exact', givenMoney('one', 1), ratio, [words]);
    expect(roundDownToFen('ceiling', exact)).toMatchObject({ towards: 'below', value: money(0) });
    expect(roundToFen('payment', exact)).toMatchObject({ towards: 'nearest', value: money(1) });
  });
});
