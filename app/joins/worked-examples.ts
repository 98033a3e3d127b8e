import { calculatorFinding } from '@/app/joins/calculator-finding';
import { checkerFinding } from '@/app/joins/checker-finding';
import { premiseOf } from '@/app/joins/premise-of';
import { ruleParametersOf } from '@/lib/content/rule-parameters-of';
import { checkTyped } from '@/lib/forms/check-typed';
import { fieldsUnder } from '@/lib/forms/fields-under';
import { pairsOf } from '@/lib/forms/pairs-of';
import { decodeSearchParams, encodeSearchParams } from '@/lib/forms/search-params';
import type { Typed } from '@/lib/forms/typed';
import { inLocale } from '@/lib/links/in-locale';
import { type RuleKind, resultPath } from '@/lib/links/rule-path';
import type { LocalisedNotice } from '@/lib/model/localised-notice';
import type { Scenario } from '@/lib/model/scenario';
import { calculators, checkers } from '@/lib/rules/catalogue';
import { citedClauses } from '@/lib/rules/cited-clauses';
import type { Calculator } from '@/lib/rules/define-calculator';
import type { Checker } from '@/lib/rules/define-checker';
import { isAbout } from '@/lib/rules/is-about';

/** A worked case: what it starts from, what came out, in one sentence, the address that shows how, and the clauses it rests on (`jinan-2022/1-2`). */
export type WorkedCase = {
  readonly id: string;
  readonly title: string;
  /** What it starts from and what is made up; empty for a checker, whose title says it. */
  readonly premise: string;
  readonly finding: string;
  readonly href: string;
  readonly clauses: ReadonlySet<string>;
};

const answerTo = (rule: Calculator | Checker, notice: LocalisedNotice, typed: Typed) => {
  const parameters = ruleParametersOf(notice, rule);
  const checked = checkTyped(fieldsUnder(rule.fields, parameters), rule.conflicts, typed);
  if (!checked.ok) return undefined;
  if ('headline' in rule) {
    const answer = rule.run(checked.input, parameters);
    return { answer, finding: calculatorFinding(rule, answer, notice.locale) };
  }
  const answer = rule.run(checked.input, parameters);
  return { answer, finding: checkerFinding(rule, answer, notice.locale) };
};

const loadRule = async (scenario: Scenario): Promise<[RuleKind, Calculator | Checker | undefined]> => {
  const calculator = await calculators[scenario.rule]?.();
  return calculator !== undefined && isAbout(scenario, calculator)
    ? ['calculators', calculator]
    : ['eligibility', await checkers[scenario.rule]?.()];
};

const caseOf = async (notice: LocalisedNotice, scenario: Scenario): Promise<WorkedCase[]> => {
  const [kind, rule] = await loadRule(scenario);
  if (rule === undefined) return [];
  const { typed } = decodeSearchParams(rule.fields, pairsOf(scenario.input));
  const found = answerTo(rule, notice, typed);
  if (found === undefined) return [];
  const path = resultPath(kind, rule.id, encodeSearchParams(rule.fields, typed));
  const href = inLocale(notice.locale, path);
  const { id, title } = scenario;
  const premise = 'headline' in rule ? premiseOf({ rule, typed, title, locale: notice.locale }) : '';
  return [{ id, title, premise, finding: found.finding, href, clauses: citedClauses(found.answer) }];
};

/** The worked cases of a notice: computed here, never typed by hand. */
export const workedExamples = async (notice: LocalisedNotice): Promise<readonly WorkedCase[]> =>
  (await Promise.all(notice.scenarios.map((scenario) => caseOf(notice, scenario)))).flat();
