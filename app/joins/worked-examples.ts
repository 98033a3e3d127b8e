import { amountRange } from '@/components/answer/amount-range';
import type { WorkedExample } from '@/components/notice/explanation-body';
import { ruleParametersOf } from '@/lib/content/rule-parameters-of';
import { checkTyped } from '@/lib/forms/check-typed';
import type { Typed } from '@/lib/forms/holds';
import { encodeSearchParams } from '@/lib/forms/search-params';
import { messagesOf } from '@/lib/i18n/messages-of';
import { calculatorWords } from '@/lib/i18n/rule-words';
import { inLocale } from '@/lib/links/in-locale';
import { resultPath } from '@/lib/links/rule-path';
import type { LocalisedNotice } from '@/lib/model/localised-notice';
import type { Scenario } from '@/lib/model/scenario';
import { calculators } from '@/lib/rules/catalogue';
import type { Calculator } from '@/lib/rules/define-calculator';
import { headlineNames } from '@/lib/rules/headline-names';

const typedOf = ({ input }: Scenario): Typed =>
  Object.fromEntries(
    Object.entries(input).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );

/** What the calculator says to a scenario, in one sentence; undefined where it gives no sum. */
const findingOf = (calculator: Calculator, notice: LocalisedNotice, typed: Typed): string | undefined => {
  const checked = checkTyped(calculator.fields, calculator.conflicts, typed);
  if (!checked.ok) return undefined;
  const answer = calculator.run(checked.input, ruleParametersOf(notice, calculator));
  if (answer.status !== 'computed') return undefined;
  const { answer: words, expression } = messagesOf(notice.locale);
  const { results } = calculatorWords(notice.locale, calculator.id);
  const { bound } = answer.readings[0];
  const sentences = headlineNames(calculator.headline).map((name, index) => {
    const side = index === 0 ? words.bound[bound] : '';
    const values = answer.readings.map(({ result }) => result[name]);
    return `${results[name] ?? name} ${side}${amountRange(values, expression)}`;
  });
  return `${sentences.join('，')}。`;
};

const exampleOf = async (notice: LocalisedNotice, scenario: Scenario) => {
  const calculator = await calculators[scenario.rule]?.();
  if (calculator === undefined) return [];
  const typed = typedOf(scenario);
  const finding = findingOf(calculator, notice, typed);
  if (finding === undefined) return [];
  const query = encodeSearchParams(calculator.fields, typed);
  const href = inLocale(notice.locale, resultPath('calculators', calculator.id, query));
  return [[scenario.id, { title: scenario.title, finding, href }] as const];
};

/** The worked cases of a notice by scenario id: computed here, never typed by hand. */
export const workedExamples = async (
  notice: LocalisedNotice,
): Promise<ReadonlyMap<string, WorkedExample>> => {
  const found = await Promise.all(notice.scenarios.map((scenario) => exampleOf(notice, scenario)));
  return new Map(found.flat());
};
