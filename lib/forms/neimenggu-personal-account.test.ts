import { describe, expect, test } from 'vitest';
import { checkTyped } from '@/lib/forms/check-typed';
import { neimengguPersonalAccount as rule } from '@/lib/rules/calculators/neimenggu-personal-account';

describe('what is typed', () => {
  const errorsOf = (typed: Record<string, string>) => {
    const checked = checkTyped(rule.fields, rule.conflicts, typed);
    return checked.ok ? [] : checked.errors;
  };

  test('the employed may leave out their base, also in a month that is refused', () => {
    for (const month of ['2022-09', '2023-01']) {
      const typed = { month, status: 'employed' };
      expect(errorsOf(typed)).toEqual([]);
      expect(errorsOf({ ...typed, contributionBase: '3000' })).toEqual([]);
    }
  });

  test('the retired may leave out the average pension, which the notice does not give', () => {
    for (const month of ['2022-09', '2023-01']) {
      expect(errorsOf({ month, status: 'retired' })).toEqual([]);
      expect(errorsOf({ month, status: 'retired', averagePension2021: '3000' })).toEqual([]);
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
