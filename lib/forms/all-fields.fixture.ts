import type { Field, Fields, SingleField } from '@/lib/model/field';
import { allRules } from '@/lib/rules/all-rules.fixture';

/** A single field, or a cell of a row, with where it is asked. */
type Asked = { readonly at: string; readonly field: SingleField };

const singlesOf = (at: string, field: Field): Asked[] =>
  field.kind === 'rows'
    ? Object.entries(field.of).map(([cell, single]) => ({ at: `${at}.${cell}`, field: single }))
    : [{ at, field }];

/** Every rule with its fields, without the limits that its notice sets. */
export const rulesAndFields = allRules.map(({ key, rule }) => {
  const fields: Fields = rule.fields;
  return { key, rule, fields };
});

/** Every single field and every cell of every rule. */
export const allFields: readonly Asked[] = rulesAndFields.flatMap(({ key, fields }) =>
  Object.entries(fields).flatMap(([name, field]) => singlesOf(`${key} ${name}`, field)),
);
