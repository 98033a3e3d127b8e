import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { faultWords } from '@/app/joins/fault-words';
import { faultText } from '@/components/form/fault-text';
import { rulesAndFields } from '@/lib/forms/all-fields.fixture';
import { checkForm } from '@/lib/forms/check-form';
import type { Typed, TypedValue } from '@/lib/forms/typed';
import { messagesOf } from '@/lib/i18n/messages-of';
import type { Field, SingleField } from '@/lib/model/field';

const strange = [
  ...[
    '',
    ' ',
    'x',
    '-1',
    '1,5',
    '1.000.000',
    '一千',
    '1 0',
    '1.',
    '0',
    '1',
    '5',
    '21',
    '999',
    '123456789',
    '10000001',
  ],
  ...[
    '100.01',
    '2024',
    '2024-13',
    '2024-02',
    '2024-02-30',
    '2024-02-03',
    '1800-01-01',
    '1800-01',
    'true',
    'false',
  ],
];

const anySingle = (field: SingleField): fc.Arbitrary<string> =>
  field.kind === 'choice' ? fc.constantFrom(...strange, ...field.options) : fc.constantFrom(...strange);

const anyOf = (field: Field): fc.Arbitrary<TypedValue> => {
  if (field.kind !== 'rows') return anySingle(field);
  const cells = Object.entries(field.of).map(([name, cell]) => [name, anySingle(cell)] as const);
  return fc.array(fc.record<Record<string, string>>(Object.fromEntries(cells), { requiredKeys: [] }), {
    maxLength: 3,
  });
};

const { errors: all, rules } = messagesOf('zh-Hans');

describe.each(rulesAndFields)('$key', ({ rule, fields }) => {
  test('whatever is typed, its page carries the words for what is wrong', () => {
    const errors = faultWords(all, fields, rule.conflicts);
    const entries = Object.entries(fields).map(([name, field]) => [name, anyOf(field)] as const);
    const typed = fc.record<Record<string, TypedValue>>(Object.fromEntries(entries), { requiredKeys: [] });
    fc.assert(
      fc.property(typed, (given: Typed) => {
        const checked = checkForm(fields, rule.conflicts, given);
        for (const { field, ...fault } of checked.ok ? [] : checked.errors) {
          const named = { name: field, ...fault, field: fields[field], words: undefined };
          expect(() => faultText(named, { errors, rules })).not.toThrow();
        }
      }),
      { numRuns: 150 },
    );
  });
});
