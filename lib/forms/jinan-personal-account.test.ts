import { describe, expect, test } from 'vitest';
import { loadNotice } from '@/lib/content/load-notice';
import { localiseNotice } from '@/lib/content/localise-notice';
import { ruleParametersOf } from '@/lib/content/rule-parameters-of';
import { checkTyped } from '@/lib/forms/check-typed';
import { mayApply } from '@/lib/forms/may-apply';
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
    ['2023-01', 'employed', ['ownContribution']],
    ['2023-12', 'employed', ['ownContribution']],
    ['2024-01', 'employed', ['ownContribution']],
    ['2028-01', 'employed', ['ownContribution']],
    ['2022-12', 'retired', []],
    ['2023-12', 'retired', []],
    ['2024-01', 'retired', ['age']],
    ['2028-01', 'retired', ['age']],
  ])('in %s, %s: %j', (month, status, expected) => {
    expect(missing({ month, status })).toEqual(expected);
  });

  test('the months of a condition are those of the figures it is about', () => {
    const periodOf = (id: string) => parameters.figures.find((figure) => figure.id === id);
    const { from, before } = fields.employerPartBefore.askedWhen[1];
    const share = periodOf('account-employer-share');
    expect([`${from}-01`, `${before}-01` > (share?.to ?? '')]).toEqual([share?.from, true]);
    for (const [, month] of [fields.age.requiredWhen, fields.averagePension2023.askedWhen])
      for (const id of ['account-older-from-age', 'account-retired-younger', 'account-retired-older'])
        expect(`${month.from}-01`).toBe(periodOf(id)?.from);
    expect(fields.age.requiredWhen[1].from).toBe(before);
  });

  test.each([
    ['2023-12', 'employed', true, false],
    ['2024-01', 'employed', false, false],
    ['2023-12', 'retired', false, false],
    ['2024-01', 'retired', false, true],
  ])(
    'in %s, %s are asked for the part of the employer: %s, for the average pension: %s',
    (month, status, part, pension) => {
      expect(mayApply(fields.employerPartBefore, { month, status })).toBe(part);
      expect(mayApply(fields.averagePension2023, { month, status })).toBe(pension);
    },
  );

  test('what is given is checked, used or not', () => {
    const typed = { month: '2024-01', status: 'employed', ownContribution: '1', age: '15' };
    expect(missing(typed)).toEqual(['age']);
    expect(missing({ ...typed, age: '131' })).toEqual(['age']);
    expect(missing({ ...typed, age: '16' })).toEqual([]);
  });
});
