import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { answerAsJson } from '@/app/joins/answer-as-json';
import { calculatorFinding } from '@/app/joins/calculator-finding';
import { loadCalculator } from '@/app/joins/load-rule';
import { required } from '@/app/joins/required';
import { AnswerView } from '@/components/answer/answer-view';
import { LiveFigures } from '@/components/rule/live-figures';
import { listNotices } from '@/lib/content/list-notices';
import { checkTyped } from '@/lib/forms/check-typed';
import { pairsOf } from '@/lib/forms/pairs-of';
import { decodeSearchParams } from '@/lib/forms/search-params';
import { locales } from '@/lib/i18n/locale-of';
import type { FieldWords } from '@/lib/i18n/rule-words';
import { allCalculators } from '@/lib/rules/all-rules.fixture';
import { compareChoices } from '@/lib/rules/compare-choices';
import { headlineNames } from '@/lib/rules/headline-names';
import { isAbout } from '@/lib/rules/is-about';

// Everything that may be left empty, in every place where an answer is shown.

const day = '2026-11-21';
const scenarios = listNotices().flatMap((notice) => notice.scenarios);

const leavable = allCalculators.flatMap(({ key, rule }) => {
  const names = Object.entries(rule.fields).flatMap(([name, { optional }]) => (optional ? [name] : []));
  const inputs = scenarios
    .filter((scenario) => isAbout(scenario, rule) && scenario.expected.status === 'computed')
    .map(({ input }) => input);
  return names.length === 0 ? [] : [{ key, names, inputs }];
});

const textOf = (html: string): string => html.replace(/<[^>]*>/g, ' ');

describe.each(locales)('in %s', (locale) => {
  describe.each(leavable)('$key', ({ key, names, inputs }) => {
    /** The worked cases with any of the figures that may be left out left out. */
    const answers = async () => {
      const { rule, parameters, contextOn } = required(await loadCalculator(key, locale), key);
      const cases = inputs.flatMap((input) =>
        [[], ...names.map((name) => [name]), names].map((left) =>
          Object.fromEntries(Object.entries(input).filter(([name]) => !left.includes(name))),
        ),
      );
      return cases.map((input) => {
        const { typed } = decodeSearchParams(rule.fields, pairsOf(input));
        const checked = checkTyped(rule.fields, rule.conflicts, typed);
        if (!checked.ok) throw new Error(JSON.stringify(checked.errors));
        const answer = rule.run(checked.input, parameters);
        const comparison = compareChoices(rule, checked.input, parameters);
        return { rule, answer, comparison, context: contextOn(day) };
      });
    };

    test('its hint says that it may stay empty, and no words invite 0 for what one does not know', async () => {
      const { contextOn } = required(await loadCalculator(key, locale), key);
      const fields: Readonly<Record<string, FieldWords>> = contextOn(day).rule.fields;
      for (const name of names) expect(fields[name]?.hint, name).toContain('空着');
      for (const { hint = '' } of Object.values(fields))
        expect(hint).not.toMatch(/(?:没有|沒有|不知道)就填 ?0/);
    });

    test('no figure is shown as a dash, an empty place or no number', async () => {
      for (const { rule, answer, comparison, context } of await answers()) {
        const view = { calculator: rule, answer, comparison, queryFor: () => '', context };
        const page = textOf(renderToStaticMarkup(<AnswerView {...view} />));
        const live = textOf(
          renderToStaticMarkup(<LiveFigures answer={answer} headline={rule.headline} context={context} />),
        );
        const finding = calculatorFinding(rule, answer, locale);
        for (const text of [page, live, finding])
          expect(text).not.toMatch(/NaN|undefined|\{\w+\}|—(?!—)|null/);
      }
    });

    test('a large figure that is null stands as its formula, on the page, at its foot and in an example', async () => {
      for (const { rule, answer, context } of await answers()) {
        if (answer.status !== 'computed') continue;
        const [{ result }] = answer.readings;
        const open = headlineNames(rule.headline).filter((name) => result[name]?.unit === 'none');
        const json = JSON.stringify(answerAsJson(answer, context));
        for (const name of open) {
          const value = result[name];
          const because = value?.unit === 'none' ? value.because : undefined;
          const formula = because === undefined ? name : `${name}-${because}`;
          const [start = ''] = (context.rule.formulas?.[formula] ?? '').split('{');
          expect(start).not.toBe('');
          const view = { calculator: rule, answer, comparison: undefined, queryFor: () => '', context };
          expect(renderToStaticMarkup(<AnswerView {...view} />)).toContain(start);
          expect(
            renderToStaticMarkup(<LiveFigures answer={answer} headline={rule.headline} context={context} />),
          ).toContain(start);
          expect(calculatorFinding(rule, answer, locale)).toContain(start);
          expect(json).toContain(`"${name}":null`);
        }
      }
    });

    test('an end of the truth is said of both sides: at most for one is at least for the other', async () => {
      for (const { rule, answer, context } of await answers()) {
        if (answer.status !== 'computed' || !('fundPays' in rule.headline)) continue;
        const [{ bound, result }] = answer.readings;
        if (bound !== 'at-most' || result[rule.headline.fundPays]?.unit === 'none') continue;
        const finding = calculatorFinding(rule, answer, locale);
        expect(finding).toContain(context.words.answer.bound['at-most']);
        expect(finding).toContain(context.words.answer.bound['at-least']);
      }
    });
  });
});
