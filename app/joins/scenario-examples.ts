import { answerBody } from '@/app/joins/answer-body';
import { checkQuery } from '@/app/joins/check-query';
import type { LoadedRule } from '@/app/joins/load-rule';
import type { RuleRoute } from '@/app/joins/rule-route';
import { pairsOf } from '@/lib/forms/pairs-of';
import { queryValueOf } from '@/lib/forms/query-value-of';
import { rowText } from '@/lib/forms/search-params';
import { isAbout } from '@/lib/rules/is-about';

/** A worked case as the OpenAPI document shows it. */
export type ScenarioExample = {
  readonly id: string;
  readonly title: string;
  /** By parameter. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly answer: object;
};

/** The worked cases of a rule: what is asked, and what the rule answers, computed here. @throws RangeError where one is asked wrongly. */
export const scenarioExamples = <Loaded extends LoadedRule>(
  route: RuleRoute<Loaded>,
  loaded: Loaded,
  asOf: string,
): readonly ScenarioExample[] => {
  const { rule, notice } = loaded;
  return notice.scenarios
    .filter((scenario) => isAbout(scenario, rule))
    .map((scenario) => {
      const { input, typed } = checkQuery(rule, pairsOf(scenario.input), []);
      if (input === undefined) throw new RangeError(`${notice.id}: scenario ${scenario.id} is asked wrongly`);
      const values = Object.entries(rule.fields).flatMap(([name, field]): [string, unknown][] => {
        const given = typed[name];
        if (given === undefined) return [];
        if (typeof given === 'string') return [[name, queryValueOf(field, given)]];
        return field.kind === 'rows' ? [[name, given.map((row) => rowText(field, row))]] : [];
      });
      return {
        id: scenario.id,
        title: scenario.title,
        values: Object.fromEntries(values),
        answer: answerBody(route, loaded, input, asOf),
      };
    });
};
