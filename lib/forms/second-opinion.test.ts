import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadNotice } from '@/lib/content/load-notice';
import { localiseNotice } from '@/lib/content/localise-notice';
import { ruleParametersOf } from '@/lib/content/rule-parameters-of';
import { checkTyped } from '@/lib/forms/check-typed';
import { fieldsUnder } from '@/lib/forms/fields-under';
import { decodeSearchParams } from '@/lib/forms/search-params';
import type { Typed } from '@/lib/forms/typed';
import type { Answer, Verdict } from '@/lib/model/answer';
import type { Fields, Input } from '@/lib/model/field';
import type { RuleParameters } from '@/lib/model/rule-parameters';
import { allCalculators, allCheckers } from '@/lib/rules/all-rules.fixture';
import type { AnyRule } from '@/lib/rules/declared-rule';
import { jsonOfValue } from '@/lib/rules/json-of-value';
import { allOpinions } from '@/lib/rules/second-opinion/all-opinions.fixture';
import { allCases, anyCase, type Case, refusedFields } from '@/lib/rules/second-opinion/any-given.fixture';
import type { Expected, Opinion, Opinions } from '@/lib/rules/second-opinion/opinion.fixture';

const asSet = (ids: readonly string[]): readonly string[] => [...new Set(ids)].sort();

const plainAnswer = (answer: Answer): Expected => {
  if (answer.status !== 'computed') return { status: answer.status, reason: answer.reason, assumptions: [] };
  const readings = answer.readings.map(({ bound, result, assumption }) => ({
    bound,
    result: Object.fromEntries(Object.entries(result).map(([name, value]) => [name, jsonOfValue(value)])),
    assumption: assumption?.id ?? null,
  }));
  return { status: 'computed', readings, assumptions: asSet(answer.assumptions.map(({ id }) => id)) };
};

const plainVerdict = (verdict: Verdict) => {
  if (verdict.status !== 'computed')
    return { status: verdict.status, reason: verdict.reason, assumptions: [] };
  const { status, outcome, details, assumptions } = verdict;
  return { status, outcome, details, assumptions: asSet(assumptions.map(({ id }) => id)) };
};

const typedOf = (fields: Fields, { given, visits }: Case): Typed => {
  const single = Object.entries(given).map(([name, text]) => [name, text ?? ''] as const);
  return decodeSearchParams(fields, [...single, ...visits.map((visit) => ['visit', visit] as const)]).typed;
};

type Declared = Pick<AnyRule, 'fields' | 'conflicts'>;

const check = ({ fields, conflicts }: Declared, asked: Case) =>
  checkTyped(fields, conflicts, typedOf(fields, asked));

type Run<A> = AnyRule & { readonly run: (input: Input, parameters: RuleParameters) => A };
type Entry<A> = { readonly key: string; readonly rule: Run<A> };

const withOpinion = <A>(entries: readonly Entry<A>[], opinions: Opinions, plain: (answer: A) => unknown) =>
  entries.flatMap(({ key, rule }) => {
    const opinion = opinions[key];
    if (opinion === undefined) return [];
    const parameters = ruleParametersOf(localiseNotice(loadNotice(rule.notice), 'zh-Hans'), rule);
    const declared = { fields: fieldsUnder(rule.fields, parameters), conflicts: rule.conflicts };
    return [{ key, declared, opinion, answer: (input: Input) => plain(rule.run(input, parameters)) }];
  });

const calculators = withOpinion<Answer>(allCalculators, allOpinions.calculators, plainAnswer);
const checkers = withOpinion<Verdict>(allCheckers, allOpinions.checkers, plainVerdict);

type Compared = {
  readonly declared: Declared;
  readonly opinion: Opinion;
  readonly answer: (input: Input) => unknown;
};

const compare = ({ declared, opinion, answer }: Compared, asked: Case): void => {
  const checked = check(declared, asked);
  const refused = checked.ok ? [] : asSet(checked.errors.map(({ field }) => field));
  expect(refused, JSON.stringify(asked)).toEqual(refusedFields(opinion, asked));
  if (checked.ok)
    expect(answer(checked.input), JSON.stringify(asked)).toEqual(opinion.answer(asked.given, asked.visits));
};

const long = 120_000;

describe.each([...calculators, ...checkers])('$key', (compared) => {
  const { declared, opinion } = compared;

  test('asks what the second opinion asks, with the same choices', () => {
    const choices = Object.entries(declared.fields).flatMap(([name, field]) =>
      field.kind === 'choice' ? [[name, asSet(field.options)]] : [],
    );
    const expected = Object.entries(opinion.asks).flatMap(([name, { kind, tries }]) =>
      kind === 'choice' ? [[name, asSet(tries)]] : [],
    );
    expect(asSet(Object.keys(declared.fields))).toEqual(
      asSet([...Object.keys(opinion.asks), ...(opinion.asksVisits ? ['visit'] : [])]),
    );
    expect(Object.fromEntries(choices)).toEqual(Object.fromEntries(expected));
  });

  test('takes, refuses and answers what the second opinion does', { timeout: long }, () => {
    fc.assert(
      fc.property(anyCase(opinion), (asked) => compare(compared, asked)),
      { numRuns: Number(process.env.RULE_RUNS ?? 1500) },
    );
  });

  test('needs every field that has neither a default nor a condition', () => {
    const needed = Object.entries(opinion.asks).filter(([, { optional, when }]) => !optional && !when);
    const [asked] = fc.sample(anyCase(opinion), 1);
    for (const [name] of needed) {
      const checked = check(declared, {
        given: { ...asked?.given, [name]: undefined },
        visits: asked?.visits ?? [],
      });
      const errors = checked.ok ? [] : checked.errors;
      expect(errors).toContainEqual({ field: name, code: 'required' });
    }
  });
});

describe.each(checkers)('$key', (compared) => {
  test('finds what the second opinion finds, for every combination', { timeout: long }, () => {
    for (const asked of allCases(compared.opinion)) compare(compared, asked);
  });
});

const namesOf = (entries: readonly { readonly key: string }[]) => asSet(entries.map(({ key }) => key));

test('every rule has a second opinion, and every second opinion a rule', () => {
  expect(namesOf(allCalculators)).toEqual(asSet(Object.keys(allOpinions.calculators)));
  expect(namesOf(allCheckers)).toEqual(asSet(Object.keys(allOpinions.checkers)));
});
