import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import zhHans from '@/content/messages/zh-Hans.json';
import zhHant from '@/content/messages/zh-Hant.json';
import { loadDiseases } from '@/lib/content/load-diseases';
import { loadNotice } from '@/lib/content/load-notice';
import { localiseNotice } from '@/lib/content/localise-notice';
import { ruleParametersOf } from '@/lib/content/rule-parameters-of';
import { anyTyped, daysOfChange } from '@/lib/forms/any-typed.fixture';
import { checkTyped } from '@/lib/forms/check-typed';
import { fieldsUnder } from '@/lib/forms/fields-under';
import type { Answer, Result, Verdict } from '@/lib/model/answer';
import type { Conflict, Field, Fields, Input } from '@/lib/model/field';
import type { Locale } from '@/lib/model/locale';
import type { RuleParameters } from '@/lib/model/rule-parameters';
import type { Value } from '@/lib/model/step';
import { allCalculators, allCheckers } from '@/lib/rules/all-rules.fixture';
import type { Calculator } from '@/lib/rules/define-calculator';
import type { Checker } from '@/lib/rules/define-checker';
import { headlineNames } from '@/lib/rules/headline-names';
import { citationsOf, isQuoted } from '@/lib/rules/quoted-words.fixture';

type Rule<A> = {
  readonly notice: string;
  readonly fields: Fields;
  readonly conflicts: readonly Conflict[];
  readonly figures: readonly string[];
  readonly quotes: readonly string[];
  readonly run: (input: Input, parameters: RuleParameters) => A;
};

/** The answers to so many inputs, those with a conflict left out. */
const answersOf = <A>(rule: Rule<A>, locale: Locale, numRuns: number): A[] => {
  const parameters = ruleParametersOf(localiseNotice(loadNotice(rule.notice), locale), rule);
  const fields = fieldsUnder(rule.fields, parameters);
  const inputs = fc.sample(anyTyped(fields, daysOfChange(parameters.figures)), {
    numRuns,
    seed: 2022,
  });
  return inputs.flatMap((typed) => {
    const checked = checkTyped(fields, rule.conflicts, typed);
    return checked.ok ? [rule.run(checked.input, parameters)] : [];
  });
};

/**
 * The answers to a thousand inputs, kept for all tests. Whoever asks is also given a few worked out anew: a mutation tester
 * runs the tests that run the rule, and would take the others for idle.
 */
const keepAnswers = <A>(rule: Rule<A>, locale: Locale) => {
  let kept: A[] | undefined;
  return (): A[] => {
    kept ??= answersOf(rule, locale, 1000);
    return [...kept, ...answersOf(rule, locale, 20)];
  };
};

const answered = <A, R extends Rule<A>, K extends string>(
  kind: K,
  { key, rule }: { key: string; rule: R },
) => ({
  kind,
  key,
  rule,
  answers: keepAnswers<A>(rule, 'zh-Hans'),
  inTraditional: keepAnswers<A>(rule, 'zh-Hant'),
});

const calculators = allCalculators.map((entry) =>
  answered<Answer, Calculator, 'calculators'>('calculators', entry),
);
const checkers = allCheckers.map((entry) => answered<Verdict, Checker, 'checkers'>('checkers', entry));
const rules = [...calculators, ...checkers];

const stepsOf = (answer: Answer) =>
  answer.status === 'computed' ? answer.readings.map(({ steps }) => steps) : [];

describe.each(rules)('$kind $key', ({ rule, answers, inTraditional }) => {
  test('quotes words that stand in clauses it names, in both scripts', () => {
    for (const [locale, given] of [
      ['zh-Hans', answers()],
      ['zh-Hant', inTraditional()],
    ] as const) {
      const notice = localiseNotice(loadNotice(rule.notice), locale);
      const citations = given.flatMap(citationsOf);
      const own = rule.clauses.map((id) => `${rule.notice}/${id}`);
      const different = new Map(citations.map((citation) => [JSON.stringify(citation), citation]));
      expect(different.size).toBeGreaterThan(0);
      for (const citation of different.values()) {
        expect(isQuoted(notice, citation), JSON.stringify(citation)).toBe(true);
        expect(own).toContain(citation.clause);
      }
    }
  });

  test('computes an answer for some of the days', () => {
    expect(answers().map(({ status }) => status)).toContain('computed');
  });
});

test('a question about a disease offers all that the content names, in printed order', () => {
  const fields = rules.flatMap(({ rule }) => Object.values(rule.fields));
  const listed = fields.flatMap((field) =>
    field.kind === 'choice' && field.wordsFrom === 'diseases' ? [field.options] : [],
  );
  expect(listed.length).toBeGreaterThan(0);
  for (const options of listed)
    expect(options.slice(0, namedByContent.diseases.length)).toEqual(namedByContent.diseases);
});

describe.each(calculators)('$key', ({ answers }) => {
  const traces = () => answers().flatMap(stepsOf);

  test('names each step once and builds only on steps before it', () => {
    for (const steps of traces()) {
      const ids = steps.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const early = steps.flatMap(({ buildsOn }, place) =>
        buildsOn.filter((id) => !ids.slice(0, place).includes(id)),
      );
      expect(early).toEqual([]);
    }
  });

  test('gives every parameter, product, cap and assumption a clause', () => {
    for (const steps of traces()) {
      const bare = steps.filter(
        ({ kind, citations }) =>
          ['parameter', 'multiply', 'cap', 'assumption'].includes(kind) && citations.length === 0,
      );
      expect(bare).toEqual([]);
    }
  });

  test('pays whole fen, none below 0, in results that are always the same fields', () => {
    const results = answers().flatMap((answer) =>
      answer.status === 'computed' ? answer.readings.map(({ result }) => result) : [],
    );
    const shapes = new Set(results.map((result) => Object.keys(result).join(' ')));
    expect(shapes.size).toBe(1);
    const amounts = results.flatMap((result) =>
      valuesIn(result).flatMap(([, value]) => (value.unit === 'money' ? [value.fen] : [])),
    );
    expect(amounts.filter((fen) => !Number.isSafeInteger(fen) || fen < 0)).toEqual([]);
  });
});

const assumptionIdsOf = (answer: Answer | Verdict): string[] => {
  if (answer.status !== 'computed') return [];
  const readings = 'readings' in answer ? answer.readings : [];
  return [
    ...answer.assumptions.map(({ id, words = id }) => words),
    ...readings.flatMap(({ assumption }) => assumption?.words ?? assumption?.id ?? []),
  ];
};

const text = z.string().trim().min(1);
const named = z.record(z.string(), text);
const cell = z.strictObject({ label: text, hint: text.optional(), options: named.optional() });
const asked = z.record(z.string(), cell.extend({ cells: z.record(z.string(), cell).optional() }));
const ruleWords = { title: text, description: text, about: text.optional(), fields: asked };
const catalogueSchema = z.object({
  assumptions: named,
  reasons: named,
  errors: named,
  calculators: z.record(
    z.string(),
    z.strictObject({
      ...ruleWords,
      about: text,
      results: named,
      steps: named,
      notStated: named,
      remarks: named,
      formulas: named.optional(),
      bounds: named.optional(),
      values: named.optional(),
      lists: z.record(z.string(), named).optional(),
      table: named.optional(),
      picture: named.optional(),
      reasons: named.optional(),
      assumptions: named.optional(),
    }),
  ),
  checkers: z.record(
    z.string(),
    z.strictObject({
      ...ruleWords,
      headlines: named,
      reasons: named,
      nextSteps: named,
      beside: named.optional(),
      refusals: named.optional(),
      assumptions: named.optional(),
    }),
  ),
});

const catalogues = [
  { locale: 'zh-Hans', words: catalogueSchema.parse(zhHans) },
  { locale: 'zh-Hant', words: catalogueSchema.parse(zhHant) },
];

const placeholdersIn = (message: string | undefined): string[] =>
  [...(message ?? '').matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);

/** Ids without words. */
const without = (ids: Iterable<string>, words: Readonly<Record<string, string>> | undefined): string[] =>
  [...new Set(ids)].filter((id) => words?.[id] === undefined);

/** The fields, those of rows with their cells. */
const everyField = (fields: Fields): [string, Field][] =>
  Object.entries(fields).flatMap(([name, field]) => [
    [name, field],
    ...(field.kind === 'rows'
      ? everyField(field.of).map(([cell, of]): [string, Field] => [`${name}.${cell}`, of])
      : []),
  ]);

/** Options that the content names need no words in the messages. */
const namedByContent = { diseases: loadDiseases().map(({ id }) => id) };

/** The options that need words in the messages. */
const optionsOf = (fields: Fields) =>
  everyField(fields).map(([name, field]) => {
    if (field.kind !== 'choice') return [name, []];
    const named = field.wordsFrom === undefined ? [] : namedByContent[field.wordsFrom];
    return [name, field.options.filter((option) => !named.includes(option)).sort()];
  });

/** The values of a result, those in its lists with it. */
const valuesIn = (result: Result): [string, Value][] =>
  Object.entries(result).flatMap(([name, value]) => [
    [name, value],
    ...(value.unit === 'list' ? value.rows.flatMap((row) => Object.entries(row)) : []),
  ]);

describe.each(catalogues)('the words in $locale', ({ words }) => {
  test('names every rule of the catalogue, and no other', () => {
    const keysOf = (rules: readonly { key: string }[]) => rules.map(({ key }) => key).sort();
    expect(Object.keys(words.calculators).sort()).toEqual(keysOf(calculators));
    expect(Object.keys(words.checkers).sort()).toEqual(keysOf(checkers));
  });

  describe.each(rules)('$kind $key', ({ kind, key, rule, answers }) => {
    const own = words[kind][key];

    test('has words for every field and every option, and for no other', () => {
      const worded = Object.entries(own?.fields ?? {})
        .flatMap(([name, { cells = {}, ...words }]) => [
          [name, words] as const,
          ...Object.entries(cells).map(([cell, ofCell]) => [`${name}.${cell}`, ofCell] as const),
        ])
        .map(([name, { options = {} }]) => [name, Object.keys(options).sort()]);
      expect(Object.fromEntries(worded)).toEqual(Object.fromEntries(optionsOf(rule.fields)));
    });

    test('has words for every conflict', () => {
      const codes = rule.conflicts.map(({ code }) => code);
      expect(without(codes, words.errors)).toEqual([]);
    });

    const ownRefusals =
      kind === 'calculators' ? words.calculators[key]?.reasons : words.checkers[key]?.refusals;
    const assumed = { ...words.assumptions, ...own?.assumptions };

    test('has words for every assumption and every refusal, with a day for those that speak of one', () => {
      for (const answer of answers())
        if (answer.status === 'computed') {
          expect(without(assumptionIdsOf(answer), assumed)).toEqual([]);
        } else {
          const text = ownRefusals?.[answer.reason] ?? words.reasons[answer.reason];
          expect(text, answer.reason).toBeDefined();
          expect(placeholdersIn(text)).toEqual(answer.date === null ? [] : ['date']);
        }
    });

    test('has no words of its own for what never occurs', () => {
      const reasons = answers().flatMap((answer) => (answer.status === 'computed' ? [] : [answer.reason]));
      const ids = answers().flatMap(assumptionIdsOf);
      expect(Object.keys(ownRefusals ?? {}).filter((code) => !reasons.some((id) => id === code))).toEqual([]);
      expect(Object.keys(own?.assumptions ?? {}).filter((id) => !ids.includes(id))).toEqual([]);
    });
  });

  describe.each(calculators)('$key', ({ key, rule, answers }) => {
    const own = words.calculators[key];

    test('has words for every step that occurs, and for no other', () => {
      const ids = new Set(
        answers()
          .flatMap(stepsOf)
          .flatMap((steps) => steps.map(({ id, repeated }) => repeated?.label ?? id)),
      );
      expect(Object.keys(own?.steps ?? {}).sort()).toEqual([...ids].sort());
    });

    test('has words for every result, and for no other', () => {
      const readings = answers().flatMap((answer) => (answer.status === 'computed' ? answer.readings : []));
      const names = new Set(readings.flatMap(({ result }) => Object.keys(result)));
      expect(Object.keys(own?.results ?? {}).sort()).toEqual([...names].sort());
      for (const name of headlineNames(rule.headline)) expect(names).toContain(name);
    });

    test('has words for every value in the rows of a list, and for no other', () => {
      const readings = answers().flatMap((answer) => (answer.status === 'computed' ? answer.readings : []));
      const lists = new Map(
        readings.flatMap(({ result }) =>
          Object.entries(result).flatMap(([name, value]) =>
            value.unit === 'list' ? [[name, Object.keys(value.rows[0] ?? {}).sort()] as const] : [],
          ),
        ),
      );
      const worded = Object.entries(own?.lists ?? {}).map(([name, row]) => [name, Object.keys(row).sort()]);
      expect(worded).toEqual([...lists]);
    });

    test('has words for every result that is null, in place of 0 or a dash, and for no other', () => {
      const values = answers().flatMap((answer) =>
        answer.status === 'computed' ? answer.readings.flatMap(({ result }) => valuesIn(result)) : [],
      );
      const keys = values.flatMap(([name, value]) => {
        if (value.unit !== 'none') return [];
        return [value.because === undefined ? name : `${name}-${value.because}`];
      });
      expect(Object.keys(own?.formulas ?? {}).sort()).toEqual([...new Set(keys)].sort());
      const results = Object.keys({ ...own?.results, ...own?.lists?.visits });
      for (const text of Object.values(own?.formulas ?? {}))
        for (const name of placeholdersIn(text)) expect(results).toContain(name);
    });

    test('has words for every option a result can be, and for no other', () => {
      const values = answers().flatMap((answer) =>
        answer.status === 'computed'
          ? answer.readings.flatMap(({ result }) => valuesIn(result).map(([, value]) => value))
          : [],
      );
      const options = values.flatMap((value) => (value.unit === 'option' ? [value.option] : []));
      expect(Object.keys(own?.values ?? {}).sort()).toEqual([...new Set(options)].sort());
    });

    test('has words for every reading', () => {
      const ids = answers().flatMap(assumptionIdsOf);
      expect(without(ids, { ...words.assumptions, ...own?.assumptions })).toEqual([]);
    });

    test('has words for every remark that occurs, and for no other', () => {
      const ids = answers().flatMap((answer) =>
        answer.status === 'computed' ? answer.readings.flatMap(({ remarks }) => remarks) : [],
      );
      expect(Object.keys(own?.remarks ?? {}).sort()).toEqual([...new Set(ids)].sort());
    });

    test('has words for everything that is not stated, and for nothing else', () => {
      expect(Object.keys(own?.notStated ?? {}).sort()).toEqual(rule.notStated.map(({ id }) => id).sort());
    });
  });

  describe.each(checkers)('$key', ({ key, answers }) => {
    const own = words.checkers[key];
    const found = () => answers().flatMap((answer) => (answer.status === 'computed' ? [answer] : []));

    test('has words for every headline, reason and next step, and for no other', () => {
      const findings = found();
      const idsOf = (ids: readonly string[]) => [...new Set(ids)].sort();
      expect(idsOf(findings.map(({ headline }) => headline))).toEqual(
        Object.keys(own?.headlines ?? {}).sort(),
      );
      expect(idsOf(findings.flatMap(({ reasons }) => reasons.map(({ id }) => id)))).toEqual(
        Object.keys(own?.reasons ?? {}).sort(),
      );
      expect(idsOf(findings.flatMap(({ nextSteps }) => nextSteps))).toEqual(
        Object.keys(own?.nextSteps ?? {}).sort(),
      );
    });

    test('speaks only of details that the finding has', () => {
      for (const { headline, reasons, nextSteps, details } of found()) {
        const spoken = [
          own?.headlines[headline],
          ...reasons.map(({ id }) => own?.reasons[id]),
          ...nextSteps.map((id) => own?.nextSteps[id]),
        ];
        for (const name of spoken.flatMap(placeholdersIn)) expect(details).toHaveProperty([name]);
      }
    });
  });
});
