import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import zhHans from '@/content/messages/zh-Hans.json';
import zhHant from '@/content/messages/zh-Hant.json';
import { loadNotice } from '@/lib/content/load-notice';
import { localiseNotice } from '@/lib/content/localise-notice';
import { ruleParametersOf } from '@/lib/content/rule-parameters-of';
import { anyTyped, daysOfChange } from '@/lib/forms/any-typed.fixture';
import { checkTyped } from '@/lib/forms/check-typed';
import type { Answer, Verdict } from '@/lib/model/answer';
import type { Conflict, Fields, Input } from '@/lib/model/field';
import type { RuleParameters } from '@/lib/model/rule-parameters';
import { allCalculators, allCheckers, allRules } from '@/lib/rules/all-rules.fixture';
import { citationsOf, isQuoted } from '@/lib/rules/quoted-words.fixture';

type Rule<A> = {
  readonly notice: string;
  readonly fields: Fields;
  readonly conflicts: readonly Conflict[];
  readonly figures: readonly string[];
  readonly quotes: readonly string[];
  readonly run: (input: Input, parameters: RuleParameters) => A;
};

/** The answers to a thousand inputs, those with a conflict left out. */
const answersOf = <A>(rule: Rule<A>, locale: 'zh-Hans' | 'zh-Hant' = 'zh-Hans'): A[] => {
  const parameters = ruleParametersOf(localiseNotice(loadNotice(rule.notice), locale), rule);
  const inputs = fc.sample(anyTyped(rule.fields, daysOfChange(parameters.figures)), {
    numRuns: 1000,
    seed: 2022,
  });
  return inputs.flatMap((typed) => {
    const checked = checkTyped(rule.fields, rule.conflicts, typed);
    return checked.ok ? [rule.run(checked.input, parameters)] : [];
  });
};

const stepsOf = (answer: Answer) =>
  answer.status === 'computed' ? answer.readings.map(({ steps }) => steps) : [];

describe.each(allRules)('$key', ({ rule }) => {
  test('quotes words that stand in clauses it names, in both scripts', () => {
    for (const locale of ['zh-Hans', 'zh-Hant'] as const) {
      const notice = localiseNotice(loadNotice(rule.notice), locale);
      const citations = answersOf<Answer | Verdict>(rule, locale).flatMap(citationsOf);
      const own = rule.clauses.map((id) => `${rule.notice}/${id}`);
      const different = new Map(citations.map((citation) => [JSON.stringify(citation), citation]));
      expect(different.size).toBeGreaterThan(0);
      for (const citation of different.values()) {
        expect(isQuoted(notice, citation), JSON.stringify(citation)).toBe(true);
        expect(own).toContain(citation.clause);
      }
    }
  });

  test('answers and refuses, without failing on any input', () => {
    const statuses = new Set(answersOf<Answer | Verdict>(rule).map(({ status }) => status));
    expect(statuses).toContain('computed');
  });
});

describe.each(allCalculators)('$key', ({ rule }) => {
  const traces = answersOf(rule).flatMap(stepsOf);

  test('names each step once and builds only on steps before it', () => {
    for (const steps of traces) {
      const ids = steps.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const early = steps.flatMap(({ buildsOn }, place) =>
        buildsOn.filter((id) => !ids.slice(0, place).includes(id)),
      );
      expect(early).toEqual([]);
    }
  });

  test('gives every parameter, product, cap and assumption a clause', () => {
    for (const steps of traces) {
      const bare = steps.filter(
        ({ kind, citations }) =>
          ['parameter', 'multiply', 'cap', 'assumption'].includes(kind) && citations.length === 0,
      );
      expect(bare).toEqual([]);
    }
  });

  test('pays whole fen, none below 0, in results that are always the same fields', () => {
    const results = answersOf(rule).flatMap((answer) =>
      answer.status === 'computed' ? answer.readings.map(({ result }) => result) : [],
    );
    const shapes = new Set(results.map((result) => Object.keys(result).join(' ')));
    expect(shapes.size).toBe(1);
    for (const result of results)
      for (const value of Object.values(result))
        if (value.unit === 'money') {
          expect(Number.isSafeInteger(value.fen)).toBe(true);
          expect(value.fen).toBeGreaterThanOrEqual(0);
        }
  });
});

const text = z.string().trim().min(1);
const named = z.record(z.string(), text);
const asked = z.record(
  z.string(),
  z.strictObject({ label: text, hint: text.optional(), options: named.optional() }),
);
const ruleWords = { title: text, description: text, fields: asked };
const catalogueSchema = z.object({
  assumptions: named,
  reasons: named,
  errors: named,
  calculators: z.record(
    z.string(),
    z.strictObject({ ...ruleWords, results: named, steps: named, notStated: named }),
  ),
  checkers: z.record(
    z.string(),
    z.strictObject({ ...ruleWords, headlines: named, reasons: named, nextSteps: named }),
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

const optionsOf = (fields: Fields) =>
  Object.entries(fields).map(([name, field]) => [
    name,
    field.kind === 'choice' ? [...field.options].sort() : [],
  ]);

describe.each(catalogues)('the words in $locale', ({ words }) => {
  test('names every rule of the catalogue, and no other', () => {
    const keysOf = (rules: readonly { key: string }[]) => rules.map(({ key }) => key).sort();
    expect(Object.keys(words.calculators).sort()).toEqual(keysOf(allCalculators));
    expect(Object.keys(words.checkers).sort()).toEqual(keysOf(allCheckers));
  });

  describe.each(allRules)('$key', ({ key, rule }) => {
    const own = words.calculators[key] ?? words.checkers[key];

    test('has words for every field and every option, and for no other', () => {
      const worded = Object.entries(own?.fields ?? {}).map(([name, { options = {} }]) => [
        name,
        Object.keys(options).sort(),
      ]);
      expect(Object.fromEntries(worded)).toEqual(Object.fromEntries(optionsOf(rule.fields)));
    });

    test('has words for every conflict', () => {
      const codes = rule.conflicts.map(({ code }) => code);
      expect(without(codes, words.errors)).toEqual([]);
    });

    test('has words for every assumption and every refusal, with a day for those that speak of one', () => {
      for (const answer of answersOf<Answer | Verdict>(rule))
        if (answer.status === 'computed') {
          const ids = answer.assumptions.map(({ id }) => id);
          expect(without(ids, words.assumptions)).toEqual([]);
        } else {
          expect(without([answer.reason], words.reasons)).toEqual([]);
          expect(placeholdersIn(words.reasons[answer.reason])).toEqual(answer.date === null ? [] : ['date']);
        }
    });
  });

  describe.each(allCalculators)('$key', ({ key, rule }) => {
    const own = words.calculators[key];
    const answers = answersOf(rule);

    test('has words for every step that occurs, and for no other', () => {
      const ids = new Set(answers.flatMap(stepsOf).flatMap((steps) => steps.map(({ id }) => id)));
      expect(Object.keys(own?.steps ?? {}).sort()).toEqual([...ids].sort());
    });

    test('has words for every result, and for no other', () => {
      const readings = answers.flatMap((answer) => (answer.status === 'computed' ? answer.readings : []));
      const names = new Set(readings.flatMap(({ result }) => Object.keys(result)));
      expect(Object.keys(own?.results ?? {}).sort()).toEqual([...names].sort());
      expect(names).toContain(rule.headline.fundPays);
      expect(names).toContain(rule.headline.youPay);
    });

    test('has words for every reading', () => {
      const ids = answers.flatMap((answer) =>
        answer.status === 'computed' ? answer.readings.flatMap(({ assumption }) => assumption?.id ?? []) : [],
      );
      expect(without(ids, words.assumptions)).toEqual([]);
    });

    test('has words for everything that is not stated, and for nothing else', () => {
      expect(Object.keys(own?.notStated ?? {}).sort()).toEqual(rule.notStated.map(({ id }) => id).sort());
    });
  });

  describe.each(allCheckers)('$key', ({ key, rule }) => {
    const own = words.checkers[key];
    const findings = answersOf(rule).flatMap((answer) => (answer.status === 'computed' ? [answer] : []));

    test('has words for every headline, reason and next step, and for no other', () => {
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
      for (const { headline, reasons, nextSteps, details } of findings) {
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
