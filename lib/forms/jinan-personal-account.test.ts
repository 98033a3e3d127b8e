import { describe, expect, test } from 'vitest';
import { loadNotice } from '@/lib/content/load-notice';
import { localiseNotice } from '@/lib/content/localise-notice';
import { ruleParametersOf } from '@/lib/content/rule-parameters-of';
import { checkTyped } from '@/lib/forms/check-typed';
import type { Typed } from '@/lib/forms/typed';
import { jinanPersonalAccount } from '@/lib/rules/calculators/jinan-personal-account';

const { fields } = jinanPersonalAccount;
const parameters = ruleParametersOf(
  localiseNotice(loadNotice('jinan-2022'), 'zh-Hans'),
  jinanPersonalAccount,
);

describe('what has to be given', () => {
  const missing = (typed: Typed) => {
    const checked = checkTyped(fields, [], typed);
    return checked.ok ? [] : checked.errors.map(({ field }) => field);
  };

  test.each([
    ['2022-12', 'employed', ['ownContribution']],
    ['2023-01', 'employed', ['ownContribution', 'employerPartBefore']],
    ['2023-12', 'employed', ['ownContribution', 'employerPartBefore']],
    ['2024-01', 'employed', ['ownContribution']],
    ['2028-01', 'employed', ['ownContribution']],
    ['2022-12', 'retired', []],
    ['2023-12', 'retired', []],
    ['2024-01', 'retired', ['age', 'averagePension2023']],
    ['2028-01', 'retired', ['age', 'averagePension2023']],
  ])('in %s, %s: %j', (month, status, expected) => {
    expect(missing({ month, status })).toEqual(expected);
  });

  test('the months of a condition are those of the figures it is about', () => {
    const periodOf = (id: string) => parameters.figures.find((figure) => figure.id === id);
    const { from, before } = fields.employerPartBefore.requiredWhen[1];
    const share = periodOf('account-employer-share');
    expect([`${from}-01`, `${before}-01` > (share?.to ?? '')]).toEqual([share?.from, true]);
    for (const { requiredWhen } of [fields.age, fields.averagePension2023])
      for (const id of ['account-older-from-age', 'account-retired-younger', 'account-retired-older'])
        expect(`${requiredWhen[1].from}-01`).toBe(periodOf(id)?.from);
    expect(fields.age.requiredWhen[1].from).toBe(before);
  });

  test('what is given is checked, used or not', () => {
    const typed = { month: '2024-01', status: 'employed', ownContribution: '1', age: '15' };
    expect(missing(typed)).toEqual(['age']);
    expect(missing({ ...typed, age: '131' })).toEqual(['age']);
    expect(missing({ ...typed, age: '16' })).toEqual([]);
  });
});
