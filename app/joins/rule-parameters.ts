import { conditionText } from '@/app/joins/condition-text';
import type { LoadedRule } from '@/app/joins/load-rule';
import type { ScenarioExample } from '@/app/joins/scenario-examples';
import { isAlwaysRequired } from '@/lib/forms/is-always-required';
import { querySchemaOfField } from '@/lib/forms/query-schema-of-field';
import { fill } from '@/lib/i18n/fill';
import { messagesOf } from '@/lib/i18n/messages-of';
import type { FieldWords } from '@/lib/i18n/rule-words';
import type { Condition, Field } from '@/lib/model/field';
import type { Locale } from '@/lib/model/locale';

/** How a row is written, what each answer in it is, and what its options mean. */
const rowsText = (cells: Readonly<Record<string, FieldWords>>, locale: Locale): string => {
  const lines = Object.entries(cells).map(([name, { label, options = {} }]) => {
    const meant = Object.entries(options).map(([option, word]) => `\`${option}\` ${word}`);
    return `- \`${name}\`：${[label, ...meant].join('，')}`;
  });
  return [fill(messagesOf(locale).api.rows, { row: Object.keys(cells).join() }), ...lines].join('\n');
};

/** When it is required, whether it may be left out though the notice does not give it, and where alone it matters. */
const neededTexts = ({ requiredWhen, askedWhen, optional }: Field, locale: Locale): readonly string[] => {
  const { api } = messagesOf(locale);
  const when = (text: string, conditions: readonly Condition[] | undefined) =>
    conditions === undefined ? [] : [fill(text, { conditions: conditions.map(conditionText).join('，') })];
  return [
    ...when(api.requiredWhen, requiredWhen),
    ...(optional === true ? [api.optional] : []),
    ...when(api.askedWhen, askedWhen),
  ];
};

/** Label, hint, what each option means, and when it is needed: in Markdown, as OpenAPI has it. */
const descriptionOf = (field: Field, words: FieldWords | undefined, locale: Locale): string => {
  const options = Object.entries(words?.options ?? {}).map(([option, label]) => `- \`${option}\`：${label}`);
  return [
    words?.label ?? '',
    ...(words?.hint === undefined ? [] : [words.hint]),
    ...(options.length === 0 ? [] : [options.join('\n')]),
    ...(words?.cells === undefined ? [] : [rowsText(words.cells, locale)]),
    ...neededTexts(field, locale),
  ].join('\n\n');
};

/** The values that the worked cases give one parameter, by the name of the case. */
const examplesOf = (name: string, examples: readonly ScenarioExample[]) => {
  const given = examples.filter(({ values }) => name in values);
  if (given.length === 0) return {};
  const named = given.map(({ id, title, values }) => [id, { summary: title, value: values[name] }]);
  return { examples: Object.fromEntries(named) };
};

/** The parameters of a rule as OpenAPI writes them, one for each field. */
export const ruleParameters = (
  { rule, notice, contextOn }: LoadedRule,
  examples: readonly ScenarioExample[],
  asOf: string,
) => {
  const words: Readonly<Record<string, FieldWords>> = contextOn(asOf).rule.fields;
  return Object.entries(rule.fields).map(([name, field]) => ({
    name,
    in: 'query',
    required: isAlwaysRequired(field),
    description: descriptionOf(field, words[name], notice.locale),
    schema: querySchemaOfField(field),
    ...(field.kind === 'rows' ? { style: 'form', explode: true } : {}),
    ...examplesOf(name, examples),
  }));
};
