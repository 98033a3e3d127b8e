import type { LoadedRule } from '@/app/joins/load-rule';
import { queryControls } from '@/app/joins/query-controls';
import { querySchema } from '@/lib/forms/query-schema';
import { messagesOf } from '@/lib/i18n/messages-of';
import type { FieldWords } from '@/lib/i18n/rule-words';
import { inLocale } from '@/lib/links/in-locale';
import { type RuleKind, rulePath } from '@/lib/links/rule-path';
import type { ApiShape } from '@/lib/model/api-shapes';
import type { JsonSchema } from '@/lib/model/json-schema';
import { noticeStatusOn } from '@/lib/model/notice-status';

/** The JSON Schema of everything that a query to this rule may hold, in words of one script. */
const parametersAsJson = ({ rule, notice, contextOn }: LoadedRule, asOf: string): JsonSchema => {
  const fields: Readonly<Record<string, FieldWords>> = contextOn(asOf).rule.fields;
  const controls: Readonly<Record<string, string>> = messagesOf(notice.locale).api.parameters;
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    ...querySchema(
      { ...rule.fields, ...queryControls },
      rule.conflicts,
      (name) => fields[name]?.label ?? controls[name] ?? name,
    ),
  };
};

/** What the API tells of a rule in a list, seen on a day. */
export const ruleAsJson = (path: RuleKind, loaded: LoadedRule, asOf: string): ApiShape<'RuleSummary'> => {
  const { rule, notice, contextOn } = loaded;
  const { title, description } = contextOn(asOf).rule;
  return {
    id: rule.id,
    title,
    description,
    notice: notice.id,
    noticeStatus: noticeStatusOn(notice, asOf),
    draft: notice.kind === 'draft',
    clauses: [...rule.clauses],
    url: inLocale(notice.locale, rulePath(path, rule.id)),
    parameters: parametersAsJson(loaded, asOf),
  };
};
