import { answerAsJson, verdictAsJson } from '@/app/joins/answer-as-json';
import { type LoadedRule, type LoadRule, loadCalculator, loadChecker } from '@/app/joins/load-rule';
import type { RuleKind } from '@/lib/links/rule-path';
import type { Input } from '@/lib/model/field';
import { calculators, checkers } from '@/lib/rules/catalogue';

/** How the API speaks of one of the two kinds of rules. */
export type RuleRoute<Loaded extends LoadedRule> = {
  /** Its part of an address. */
  readonly path: RuleKind;
  /** What a rule is called in its answer. */
  readonly kind: 'calculator' | 'checker';
  readonly unknown: 'unknownCalculator' | 'unknownChecker';
  readonly ids: readonly string[];
  readonly load: LoadRule<Loaded>;
  /** The part of the answer that the rule itself gives. */
  readonly answer: (loaded: Loaded, input: Input, asOf: string) => object;
};

type LoadedCalculator = NonNullable<Awaited<ReturnType<typeof loadCalculator>>>;
type LoadedChecker = NonNullable<Awaited<ReturnType<typeof loadChecker>>>;

/** Calculators: `/api/calculators/…`, answered with readings and their steps. */
export const calculatorRoute: RuleRoute<LoadedCalculator> = {
  path: 'calculators',
  kind: 'calculator',
  unknown: 'unknownCalculator',
  ids: Object.keys(calculators),
  load: loadCalculator,
  answer: ({ rule, parameters, contextOn }, input, asOf) =>
    answerAsJson(rule.run(input, parameters), contextOn(asOf)),
};

/** Checkers: `/api/eligibility/…`, answered with an outcome and its reasons. */
export const checkerRoute: RuleRoute<LoadedChecker> = {
  path: 'eligibility',
  kind: 'checker',
  unknown: 'unknownChecker',
  ids: Object.keys(checkers),
  load: loadChecker,
  answer: ({ rule, parameters, contextOn }, input, asOf) =>
    verdictAsJson(rule.run(input, parameters), contextOn(asOf)),
};
