import { expect, test } from 'vitest';
import { checkTyped } from '@/lib/forms/check-typed';
import { fieldsUnder } from '@/lib/forms/fields-under';
import type { Fields } from '@/lib/model/field';
import type { RuleParameters } from '@/lib/model/rule-parameters';

const citation = { clause: 'sample-2020/1', quote: '每人320元' };
const parameters: RuleParameters = {
  figures: [{ id: 'standard', unit: 'money', value: '320.00', from: null, to: null, citation }],
  quotes: [],
};
const fields: Fields = {
  subsidy: { kind: 'money', mostFigure: 'standard' },
  other: { kind: 'money' },
};
const errorsOf = (subsidy: string) => {
  const checked = checkTyped(fieldsUnder(fields, parameters), [], { subsidy, other: '9999' });
  return checked.ok ? [] : checked.errors;
};

test('an amount may be as much as the notice states, and no fen more', () => {
  expect(errorsOf('320.00')).toEqual([]);
  expect(errorsOf('320.01')).toEqual([{ field: 'subsidy', code: 'money-above-most' }]);
});

test('refuses a limit that the notice does not state', () => {
  expect(() => fieldsUnder(fields, { figures: [], quotes: [] })).toThrow(RangeError);
});
