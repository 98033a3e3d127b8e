import { describe, expect, test } from 'vitest';
import type { RuleFigure, RuleParameters } from '@/lib/model/rule-parameters';
import { parametersInForce } from '@/lib/rules/parameters-in-force';

const citation = { clause: 'sample-2020/1', quote: '限额' };
const cap = (value: string, from: string | null, to: string | null): RuleFigure => ({
  id: 'cap',
  unit: 'money',
  value,
  from,
  to,
  citation,
});
const parameters: RuleParameters = {
  figures: [
    cap('3000.00', null, '2022-12-31'),
    cap('4500.00', '2023-01-01', '2023-12-31'),
    cap('6000.00', '2025-01-01', null),
    { ...cap('320.00', null, null), id: 'always' },
  ],
  quotes: [{ id: 'words', citation }],
};
const lawOn = (date?: string) =>
  parametersInForce<'cap' | 'always' | 'other', 'words' | 'no-words'>(parameters, date);

describe('the figure in force', () => {
  test.each([
    ['1900-01-01', '3000.00'],
    ['2022-12-31', '3000.00'],
    ['2023-01-01', '4500.00'],
    ['2023-12-31', '4500.00'],
    ['2025-01-01', '6000.00'],
    ['2100-12-31', '6000.00'],
  ])('on %s is %s: both ends of a period belong to it, null is open', (date, value) => {
    expect(lawOn(date).figure('cap').value).toBe(value);
    expect(lawOn(date).figureIfAny('cap')?.value).toBe(value);
  });

  test.each(['2024-01-01', '2024-12-31'])('on %s is none: no other period stands in', (date) => {
    expect(() => lawOn(date).figure('cap')).toThrow(`no figure cap in force on ${date}`);
    expect(() => lawOn(date).figure('cap')).toThrow(RangeError);
    expect(lawOn(date).figureIfAny('cap')).toBeUndefined();
  });

  test('is that without a period, on any day and where the question is about no day', () => {
    for (const date of ['1900-01-01', '2024-06-01', undefined])
      expect(lawOn(date).figure('always').value).toBe('320.00');
  });

  test('is none where the question is about no day and every figure has its period', () => {
    expect(lawOn().figureIfAny('cap')).toBeUndefined();
    expect(() => lawOn().figure('cap')).toThrow('no figure cap in force on no day');
  });

  test('is none where the notice has no such figure at all', () => {
    expect(() => lawOn('2023-01-01').figure('other')).toThrow(RangeError);
    expect(lawOn('2023-01-01').figureIfAny('other')).toBeUndefined();
  });
});

test('words are the same on every day, and refused where the notice holds none', () => {
  expect(lawOn('1900-01-01').quote('words')).toBe(citation);
  expect(lawOn('2100-12-31').quote('words')).toBe(citation);
  expect(() => lawOn('2023-01-01').quote('no-words')).toThrow(RangeError);
});
