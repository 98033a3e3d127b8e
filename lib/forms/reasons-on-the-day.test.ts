import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import zhHans from '@/content/messages/zh-Hans.json';
import zhHant from '@/content/messages/zh-Hant.json';
import { loadNotice } from '@/lib/content/load-notice';
import { localiseNotice } from '@/lib/content/localise-notice';
import { ruleParametersOf } from '@/lib/content/rule-parameters-of';
import { anyTyped, daysOfChange } from '@/lib/forms/any-typed.fixture';
import { checkTyped } from '@/lib/forms/check-typed';
import { fieldsUnder } from '@/lib/forms/fields-under';
import type { Finding } from '@/lib/model/answer';
import type { Fields, Input, InputValue } from '@/lib/model/field';
import type { RuleParameters } from '@/lib/model/rule-parameters';
import { allCalculators, allCheckers } from '@/lib/rules/all-rules.fixture';
import { citationsOf } from '@/lib/rules/quoted-words.fixture';

const pad = (number: string | undefined): string => (number ?? '1').padStart(2, '0');

/** The days from which something holds, by these words: 自2024年1月起, 2022年10月1日起, 2023年起. */
const startsIn = (words: string): readonly string[] =>
  [...words.matchAll(/(\d{4}) ?年(?: ?(\d{1,2}) ?月(?: ?(\d{1,2}) ?日)?)?起/g)].map(
    ([, year, month, day]) => `${year}-${pad(month)}-${pad(day)}`,
  );

/** Words that begin to hold only after a day. */
const laterThan = (day: string, words: readonly string[]): readonly string[] =>
  words.filter((text) => startsIn(text).some((start) => start > day));

test.each([
  ['自2024年1月起，职工医保普通门诊统筹', ['2024-01-01']],
  ['2022年10月1日起启动实施', ['2022-10-01']],
  ['2023年起按照2%比例', ['2023-01-01']],
  ['2024 年 1 月起，个人不用再缴费。', ['2024-01-01']],
  ['2021年居民医保', []],
  ['12月底前各市实现', []],
])('reads in “%s” that it starts on %j', (words, days) => {
  expect(startsIn(words)).toEqual(days);
});

/** The first day of the month or the day that a question is about; undefined where it is about none. */
const dayOf = (fields: Fields, input: Input): string | undefined => {
  const [name] = Object.entries(fields).find(([, { kind }]) => kind === 'date' || kind === 'month') ?? [];
  const value = name === undefined ? undefined : input[name];
  if (typeof value !== 'string') return undefined;
  return value.length === 7 ? `${value}-01` : value;
};

const countsOf = (
  { figures }: RuleParameters,
  { min, max }: { min: number; max: number },
): readonly number[] => {
  const near = figures.flatMap(({ unit, value }) =>
    unit === 'count' && typeof value === 'number' ? [value - 1, value, value + 1] : [],
  );
  return [...new Set([min, max, ...near])].filter((count) => min <= count && count <= max);
};

/** Every choice, every yes and no, the days on which something changes with their neighbours, counts near those of the notice. */
const everyInput = (fields: Fields, parameters: RuleParameters): readonly Input[] => {
  const valuesOf = (field: Fields[string]): readonly InputValue[] => {
    if (field.kind === 'yes-no') return [true, false];
    if (field.kind === 'choice') return field.options;
    return field.kind === 'count' ? countsOf(parameters, field) : daysOfChange(parameters.figures);
  };
  return Object.entries(fields).reduce<readonly Input[]>(
    (all, [name, field]) =>
      all.flatMap((input) => valuesOf(field).map((value) => ({ ...input, [name]: value }))),
    [{}],
  );
};

const messages = { 'zh-Hans': zhHans, 'zh-Hant': zhHant };
const scripts = ['zh-Hans', 'zh-Hant'] as const;

type Named = Readonly<Record<string, string>>;
const namedIn = (value: unknown): Named => {
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return Object.fromEntries(entries.flatMap(([id, text]) => (typeof text === 'string' ? [[id, text]] : [])));
};

type Kind = 'checkers' | 'calculators';
const wordsOf = (kind: Kind, key: string, script: (typeof scripts)[number]) => {
  const own = Object.entries(messages[script][kind]).find(([id]) => id === key)?.[1];
  const named = (name: string): Named => namedIn(Object.entries(own ?? {}).find(([id]) => id === name)?.[1]);
  return { named, assumptions: { ...messages[script].assumptions, ...named('assumptions') } };
};

const textsOf = (finding: Finding, { named, assumptions }: ReturnType<typeof wordsOf>): readonly string[] => [
  named('headlines')[finding.headline] ?? '',
  ...finding.reasons.map(({ id }) => named('reasons')[id] ?? ''),
  ...finding.nextSteps.map((id) => named('nextSteps')[id] ?? ''),
  ...finding.assumptions.map(
    ({ id }) => Object.entries(assumptions).find(([name]) => name === id)?.[1] ?? '',
  ),
];

const long = 120_000;

describe.each(allCheckers)('$key', ({ key, rule }) => {
  const parameters = ruleParametersOf(localiseNotice(loadNotice(rule.notice), 'zh-Hans'), rule);
  const words = scripts.map((script) => wordsOf('checkers', key, script));

  /** What a finding on a day quotes and says; where it says no because of the day, the later start is the reason itself. */
  const saidOn = (input: Input) => {
    const verdict = rule.run(input, parameters);
    if (verdict.status !== 'computed' || verdict.outcome === 'no') return [];
    return [
      ...citationsOf(verdict).map(({ quote }) => quote),
      ...words.flatMap((own) => textsOf(verdict, own)),
    ];
  };

  test('rests, for every combination on every day, on nothing that begins only later', {
    timeout: long,
  }, () => {
    for (const input of everyInput(rule.fields, parameters)) {
      const day = dayOf(rule.fields, input);
      if (day !== undefined) expect(laterThan(day, saidOn(input)), JSON.stringify(input)).toEqual([]);
    }
  });
});

describe.each(allCalculators)('$key', ({ rule }) => {
  const parameters = ruleParametersOf(localiseNotice(loadNotice(rule.notice), 'zh-Hans'), rule);
  const fields = fieldsUnder(rule.fields, parameters);

  test('quotes, on every day, nothing that begins only later', () => {
    fc.assert(
      fc.property(anyTyped(fields, daysOfChange(parameters.figures)), (typed) => {
        const checked = checkTyped(fields, rule.conflicts, typed);
        const day = checked.ok ? dayOf(rule.fields, checked.input) : undefined;
        if (!checked.ok || day === undefined) return;
        const answer = rule.run(checked.input, parameters);
        if (answer.status !== 'computed') return;
        expect(
          laterThan(
            day,
            citationsOf(answer).map(({ quote }) => quote),
          ),
        ).toEqual([]);
      }),
      { numRuns: 400, seed: 2022 },
    );
  });
});
