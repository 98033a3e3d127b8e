import type { PageQuery } from '@/app/joins/page-query';
import type { FormOf } from '@/components/rule/form-of';
import { fieldsOnPage } from '@/lib/forms/fields-on-page';
import { typedText } from '@/lib/forms/typed';
import type { RuleKind } from '@/lib/links/rule-path';
import type { Calculator } from '@/lib/rules/define-calculator';
import type { Checker } from '@/lib/rules/define-checker';

/** The form of a rule, filled with what a query held; empty without one. */
export const formOfRule = (kind: RuleKind, rule: Calculator | Checker, query?: PageQuery): FormOf => ({
  kind,
  id: rule.id,
  fields: fieldsOnPage(rule.fields),
  conflicts: rule.conflicts,
  typed: query?.typed ?? {},
  errors: query?.errors ?? [],
  asOf: query && typedText(query.typed, 'asOf'),
  isResult: query !== undefined,
  isEditing: query?.isEditing ?? false,
  isBegun: query?.isBegun ?? false,
});
