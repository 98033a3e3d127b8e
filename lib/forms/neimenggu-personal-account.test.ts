import { describe, expect, test } from 'vitest';
import { checkTyped } from '@/lib/forms/check-typed';
import { neimengguPersonalAccount as rule } from '@/lib/rules/calculators/neimenggu-personal-account';

describe('what is typed', () => {
  const errorsOf = (typed: Record<string, string>) => {
    const checked = checkTyped(rule.fields, rule.conflicts, typed);
    return checked.ok ? [] : checked.errors;
  };

  test.each([
    ['employed', 'contributionBase'],
    ['retired', 'averagePension2021'],
  ])('%s need %s and not the other, also in a month that is refused', (status, needed) => {
    for (const month of ['2022-09', '2023-01']) {
      expect(errorsOf({ month, status })).toEqual([{ field: needed, code: 'required' }]);
      expect(errorsOf({ month, status, [needed]: '3000' })).toEqual([]);
    }
  });

  test.each([
    { status: 'employed', contributionBase: '6000', averagePension2021: '3000' },
    { status: 'retired', contributionBase: '6000', averagePension2021: '3000' },
  ])('$status may give both', (typed) => {
    expect(errorsOf({ month: '2022-10', ...typed })).toEqual([]);
  });

  test('what is given is checked, used or not', () => {
    const typed = { month: '2022-10', status: 'employed', contributionBase: '6000', averagePension2021: 'x' };
    expect(errorsOf(typed)).toEqual([{ field: 'averagePension2021', code: 'money-format' }]);
  });
});
