import { expect, test } from 'vitest';
import type { RuleParameters } from '@/lib/model/rule-parameters';
import { defineCalculator } from '@/lib/rules/define-calculator';
import { givenMoney, statedMoney, subtractMoney } from '@/lib/rules/steps';

const citation = { clause: 'sample-2020/1', quote: '限额为10元' };
const parameters: RuleParameters = {
  figures: [
    { id: 'fixed', unit: 'money', value: '10.00', from: '2020-01-01', to: '2020-12-31', citation },
    { id: 'fixed', unit: 'money', value: '20.00', from: '2021-01-01', to: null, citation },
  ],
  quotes: [],
};

const sample = defineCalculator({
  id: 'sample-rule',
  notice: 'sample-2020',
  clauses: ['1'],
  fields: { date: { kind: 'date' }, cost: { kind: 'money' } },
  figures: ['fixed'],
  quotes: [],
  headline: { fundPays: 'fundPays', youPay: 'youPay' },
  compare: [],
  notStated: [],
  answer: ({ date, cost }, lawOn) => {
    const bill = givenMoney('cost', cost);
    const fundPays = statedMoney('fundPays', lawOn(date).figure('fixed'));
    const youPay = subtractMoney('youPay', bill, fundPays);
    const result = { fundPays: fundPays.value, youPay: youPay.value };
    const reading = {
      assumption: null,
      bound: 'exact',
      result,
      remarks: [],
      steps: [bill, fundPays, youPay],
    } as const;
    return { status: 'computed', assumptions: [], readings: [reading] };
  },
});

test('answers by the figures of the day it asks for', () => {
  const fundPaysOn = (date: string) => {
    const answer = sample.answer({ date, cost: 50_00 }, parameters);
    return answer.status === 'computed' ? answer.readings[0].result.fundPays.fen : undefined;
  };
  expect(fundPaysOn('2020-12-31')).toBe(10_00);
  expect(fundPaysOn('2021-01-01')).toBe(20_00);
  expect(() => fundPaysOn('2019-12-31')).toThrow(RangeError);
});

test('gives checked input of any rule the same answer', () => {
  const input = { date: '2021-06-01', cost: 50_00 };
  expect(sample.run(input, parameters)).toEqual(sample.answer(input, parameters));
});

test.each([{}, { date: '2021-06-01' }, { date: '2021-06-01', cost: '50.00' }, { date: 5, cost: 50_00 }])(
  'refuses input that was not checked: %j',
  (input) => {
    expect(() => sample.run(input, parameters)).toThrow(new TypeError('sample-rule: unchecked input'));
  },
);

test('keeps its declaration, without conflicts where it names none', () => {
  expect(sample).toMatchObject({ id: 'sample-rule', clauses: ['1'], figures: ['fixed'], conflicts: [] });
});
