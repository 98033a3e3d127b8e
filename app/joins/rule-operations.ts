import { answerSchema } from '@/app/joins/answer-schema';
import { controlParameters } from '@/app/joins/api-components';
import { conditionText } from '@/app/joins/condition-text';
import type { LoadedRule } from '@/app/joins/load-rule';
import { loadRules } from '@/app/joins/load-rules';
import { refTo } from '@/app/joins/ref-to';
import { ruleParameters } from '@/app/joins/rule-parameters';
import type { RuleRoute } from '@/app/joins/rule-route';
import { scenarioExamples } from '@/app/joins/scenario-examples';
import { fill } from '@/lib/i18n/fill';
import { messagesOf } from '@/lib/i18n/messages-of';
import type { Locale } from '@/lib/model/locale';

/** What a rule says of itself, and which answers cannot be given together. */
const descriptionOf = ({ rule, notice, contextOn }: LoadedRule, asOf: string): string =>
  [
    contextOn(asOf).rule.description,
    ...rule.conflicts.map(({ when }) =>
      fill(messagesOf(notice.locale).api.excluded, { conditions: when.map(conditionText).join('，') }),
    ),
  ].join('\n\n');

const ruleOperation = <Loaded extends LoadedRule>(route: RuleRoute<Loaded>, loaded: Loaded, asOf: string) => {
  const { api } = messagesOf(loaded.notice.locale);
  const examples = scenarioExamples(route, loaded, asOf);
  const answers = examples.map(({ id, title, answer }) => [id, { summary: title, value: answer }]);
  return {
    tags: [route.path],
    operationId: `${route.kind}-${loaded.rule.id}`,
    summary: loaded.contextOn(asOf).rule.title,
    description: descriptionOf(loaded, asOf),
    parameters: [...ruleParameters(loaded, examples, asOf), ...controlParameters],
    responses: {
      '200': {
        description: api.responses.answer,
        content: {
          'application/json': {
            schema: answerSchema(route.kind, loaded, asOf),
            examples: Object.fromEntries(answers),
          },
        },
      },
      '400': refTo('responses', 'InvalidQuery'),
    },
  };
};

/** A path for every rule of one kind, with its own parameters and its worked cases as examples. */
export const ruleOperations = async <Loaded extends LoadedRule>(
  route: RuleRoute<Loaded>,
  locale: Locale,
  asOf: string,
) => {
  const rules = await loadRules(route, locale);
  return Object.fromEntries(
    rules.map((loaded) => [
      `/api/${route.path}/${loaded.rule.id}`,
      { get: ruleOperation(route, loaded, asOf) },
    ]),
  );
};
