import { describe, expect, test } from 'vitest';
import { loadNotice } from '@/lib/content/load-notice';
import { localiseNotice } from '@/lib/content/localise-notice';
import { ruleParametersOf } from '@/lib/content/rule-parameters-of';
import { checkTyped } from '@/lib/forms/check-typed';
import { fieldsUnder } from '@/lib/forms/fields-under';
import { shandong2021Contribution as rule } from '@/lib/rules/calculators/shandong-2021-contribution';

const parameters = ruleParametersOf(localiseNotice(loadNotice('shandong-2021'), 'zh-Hans'), rule);

describe('what is typed', () => {
  const fields = fieldsUnder(rule.fields, parameters);
  const errorsOf = (typed: Record<string, string>) => {
    const checked = checkTyped(fields, rule.conflicts, typed);
    return checked.ok ? [] : checked.errors;
  };
  const one = { ordinary: '1', extremePoverty: '0', subsidised: '0' };

  test('names at least one person, and blames the ordinary ones otherwise', () => {
    expect(errorsOf({ ...one, ordinary: '0' })).toEqual([{ field: 'ordinary', code: 'nobody-insured' }]);
    for (const name of ['ordinary', 'extremePoverty', 'subsidised'])
      expect(errorsOf({ ...one, ordinary: '0', [name]: '1' })).toEqual([]);
  });

  test('is a number for each of the three kinds, none left out', () => {
    for (const missing of Object.keys(one)) {
      const typed = Object.fromEntries(Object.entries(one).filter(([name]) => name !== missing));
      expect(errorsOf(typed)).toEqual([{ field: missing, code: 'required' }]);
    }
  });

  test.each(['20', '0'])('is %s subsidised: in reach', (subsidised) => {
    expect(errorsOf({ ...one, subsidised })).toEqual([]);
  });

  test('is no more than 20 of a kind', () => {
    for (const name of Object.keys(one))
      expect(errorsOf({ ...one, [name]: '21' })).toEqual([{ field: name, code: 'count-range' }]);
  });

  test.each(['0', '319.99', '320', '320.00'])('is a subsidy of %s: within the contribution', (typed) => {
    expect(errorsOf({ ...one, subsidyPerPerson: typed })).toEqual([]);
  });

  test.each(['320.01', '321', '10000000'])('is no subsidy of %s: above the contribution', (typed) => {
    const error = { field: 'subsidyPerPerson', code: 'money-above-most' };
    expect(errorsOf({ ...one, subsidyPerPerson: typed })).toEqual([error]);
  });
});
