import type { CheckedQuery } from '@/app/joins/check-query';
import type { FormOf } from '@/components/rule/form-of';
import type { RuleKind } from '@/lib/links/rule-path';
import type { Calculator } from '@/lib/rules/define-calculator';
import type { Checker } from '@/lib/rules/define-checker';

/** The form of a rule, filled with what a query held; empty without one. */
export const formOfRule = (kind: RuleKind, rule: Calculator | Checker, query?: CheckedQuery): FormOf => ({
  kind,
  id: rule.id,
  fields: rule.fields,
  conflicts: rule.conflicts,
  typed: query?.typed ?? {},
  errors: query?.errors ?? [],
  asOf: query?.typed.asOf,
  isResult: query !== undefined,
});
