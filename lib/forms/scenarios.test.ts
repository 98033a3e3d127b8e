import { describe, expect, test } from 'vitest';
import { listNotices } from '@/lib/content/list-notices';
import { localiseNotice } from '@/lib/content/localise-notice';
import { ruleParametersOf } from '@/lib/content/rule-parameters-of';
import { checkTyped } from '@/lib/forms/check-typed';
import { fieldsUnder } from '@/lib/forms/fields-under';
import { pairsOf } from '@/lib/forms/pairs-of';
import { decodeSearchParams } from '@/lib/forms/search-params';
import type { Answer, Result, Verdict } from '@/lib/model/answer';
import type { Scenario } from '@/lib/model/scenario';
import { allRules } from '@/lib/rules/all-rules.fixture';
import { isAbout } from '@/lib/rules/is-about';
import { jsonOfValue } from '@/lib/rules/json-of-value';

const ruleOf = (scenario: Scenario) => allRules.find(({ rule }) => isAbout(scenario, rule))?.rule;

const cases = listNotices().flatMap((notice) =>
  notice.scenarios.map((scenario) => ({ id: `${notice.id}: ${scenario.id}`, notice, scenario })),
);

const jsonOf = (result: Result) =>
  Object.fromEntries(Object.entries(result).map(([name, value]) => [name, jsonOfValue(value)]));

/** Everything a scenario may expect of an answer. */
const summary = (answer: Answer | Verdict): Readonly<Record<string, unknown>> => {
  if (answer.status !== 'computed') return { status: answer.status, reason: answer.reason };
  const assumptions = answer.assumptions.map(({ id }) => id);
  if (!('readings' in answer)) return { ...answer, assumptions };
  const [first] = answer.readings;
  return {
    status: answer.status,
    bound: first.bound,
    result: jsonOf(first.result),
    readings: answer.readings.map(({ result }) => jsonOf(result)),
    assumptions,
  };
};

test('there are scenarios', () => {
  expect(cases.length).toBeGreaterThan(0);
});

describe.each(cases)('$id', ({ notice, scenario }) => {
  const rule = ruleOf(scenario);

  test('is typed without a fault into a rule of its notice', () => {
    expect(rule?.notice).toBe(notice.id);
    const { errors } = decodeSearchParams(rule?.fields ?? {}, pairsOf(scenario.input));
    expect(errors).toEqual([]);
  });

  test('expects a result, an outcome or a reason', () => {
    const { status, reason, result, readings, outcome } = scenario.expected;
    if (status === 'computed') expect(result ?? readings ?? outcome).toBeDefined();
    else expect(reason).toBeDefined();
  });

  test.each(['zh-Hans', 'zh-Hant'] as const)('gives what was worked out by hand (%s)', (locale) => {
    if (rule === undefined) throw new Error(`there is no rule ${scenario.rule}`);
    const { typed } = decodeSearchParams(rule.fields, pairsOf(scenario.input));
    const parameters = ruleParametersOf(localiseNotice(notice, locale), rule);
    const checked = checkTyped(fieldsUnder(rule.fields, parameters), rule.conflicts, typed);
    if (!checked.ok) throw new Error(JSON.stringify(checked.errors));
    const actual = summary(rule.run(checked.input, parameters));
    const asked = Object.keys(scenario.expected).map((name) => [name, actual[name]]);
    expect(Object.fromEntries(asked)).toEqual(scenario.expected);
  });
});

test('every rule has a scenario that is computed', () => {
  const worked = cases.filter(({ scenario }) => scenario.expected.status === 'computed');
  const rules = worked.map(({ scenario }) => ruleOf(scenario));
  expect(allRules.filter(({ rule }) => !rules.includes(rule)).map(({ key }) => key)).toEqual([]);
});

test('every figure that may be left out is left out in a worked case that is computed', () => {
  const worked = cases.filter(({ scenario }) => scenario.expected.status === 'computed');
  const always = allRules.flatMap(({ key, rule }) => {
    const own = worked
      .filter(({ scenario }) => isAbout(scenario, rule))
      .map(({ scenario }) => scenario.input);
    const names = Object.entries(rule.fields).flatMap(([name, { optional }]) => (optional ? [name] : []));
    return names.filter((name) => own.every((input) => name in input)).map((name) => `${key} ${name}`);
  });
  expect(always).toEqual([]);
});
