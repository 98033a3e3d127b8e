import { loadNotice } from '@/lib/content/load-notice';
import { localiseNotice } from '@/lib/content/localise-notice';
import { ruleParametersOf } from '@/lib/content/rule-parameters-of';
import { fieldsUnder } from '@/lib/forms/fields-under';
import type { Field, SingleField } from '@/lib/model/field';
import { allRules } from '@/lib/rules/all-rules.fixture';

/** A single field, or a cell of a row, with where it is asked. */
type Asked = { readonly at: string; readonly field: SingleField };

const singlesOf = (at: string, field: Field): Asked[] =>
  field.kind === 'rows'
    ? Object.entries(field.of).map(([cell, single]) => ({ at: `${at}.${cell}`, field: single }))
    : [{ at, field }];

/** Every rule with its fields under the limits of its notice. */
export const rulesUnderLaw = allRules.map(({ key, rule }) => {
  const parameters = ruleParametersOf(localiseNotice(loadNotice(rule.notice), 'zh-Hans'), rule);
  return { key, rule, fields: fieldsUnder(rule.fields, parameters) };
});

/** Every single field and every cell of every rule. */
export const allFields: readonly Asked[] = rulesUnderLaw.flatMap(({ key, fields }) =>
  Object.entries(fields).flatMap(([name, field]) => singlesOf(`${key} ${name}`, field)),
);
