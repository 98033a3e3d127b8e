import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { checkQuery } from '@/app/joins/check-query';
import { loadCalculator, loadChecker } from '@/app/joins/load-rule';
import { required } from '@/app/joins/required';
import { AnswerView } from '@/components/answer/answer-view';
import { VerdictView } from '@/components/answer/verdict-view';
import { checkTyped } from '@/lib/forms/check-typed';
import { fieldsOnPage } from '@/lib/forms/fields-on-page';
import { pairsOf } from '@/lib/forms/pairs-of';
import { decodeSearchParams } from '@/lib/forms/search-params';
import type { Typed } from '@/lib/forms/typed';
import { fill } from '@/lib/i18n/fill';
import { locales } from '@/lib/i18n/locale-of';
import type { Locale } from '@/lib/model/locale';
import type { RuleParameters } from '@/lib/model/rule-parameters';
import { addDays } from '@/lib/rules/add-days';
import { allCalculators, allCheckers } from '@/lib/rules/all-rules.fixture';
import { dateOfFigure } from '@/lib/rules/date-of-figure';
import type { Calculator } from '@/lib/rules/define-calculator';
import type { Checker } from '@/lib/rules/define-checker';
import { headlineNames } from '@/lib/rules/headline-names';
import { isAbout } from '@/lib/rules/is-about';
import { jiningDiseases } from '@/lib/rules/jining-diseases';
import { judge } from '@/lib/rules/judge';

type Rule = Calculator | Checker;

/** The same answers with every day of theirs moved to this one. */
const typedOn = ({ fields }: Rule, typed: Typed, day: string): Typed =>
  Object.fromEntries(
    Object.entries(typed).map(([name, value]) => {
      const { kind } = required(fields[name], name);
      if (typeof value !== 'string')
        return [
          name,
          value.map((row) => ({ ...row, date: `${day.slice(0, 4)}${row.date?.slice(4) ?? ''}` })),
        ];
      if (kind === 'date') return [name, day];
      if (kind === 'month') return [name, day.slice(0, 7)];
      return [name, name === 'year' ? day.slice(0, 4) : value];
    }),
  );

const load = async (rule: Rule, locale: Locale) =>
  'headline' in rule
    ? required(await loadCalculator(rule.id, locale), rule.id)
    : required(await loadChecker(rule.id, locale), rule.id);

const inputOf = ({ fields, conflicts }: Rule, typed: Typed) => {
  const checked = checkTyped(fields, conflicts, typed);
  if (!checked.ok) throw new RangeError(JSON.stringify(checked.errors));
  return checked.input;
};

const judgeAny = (rule: Rule, typed: Typed, parameters: RuleParameters) =>
  'headline' in rule
    ? judge(rule, inputOf(rule, typed), parameters)
    : judge(rule, inputOf(rule, typed), parameters);

const ending = [...allCalculators, ...allCheckers]
  .map(({ rule }) => rule)
  .filter(({ figures }) => figures.includes('ends-on'));
const cases = ending.flatMap((rule) => locales.map((locale) => ({ id: rule.id, rule, locale })));

/** The worked cases of a rule that its notice answers, with the last day of that notice. */
const answered = async (rule: Rule, locale: Locale) => {
  const { notice, parameters } = await load(rule, locale);
  const end = parameters.figures.find(({ id }) => id === 'ends-on');
  const lastDay = dateOfFigure(required(end, 'ends-on'));
  const typed = notice.scenarios
    .filter((scenario) => isAbout(scenario, rule) && scenario.expected.status === 'computed')
    .map(({ input }) => decodeSearchParams(rule.fields, pairsOf(input)).typed);
  return { typed, parameters, lastDay };
};

const page = async (rule: Rule, locale: Locale, asOf: string, typed: Typed): Promise<string> => {
  if ('headline' in rule) {
    const { parameters, contextOn } = required(await loadCalculator(rule.id, locale), rule.id);
    const judged = judge(rule, inputOf(rule, typed), parameters);
    return renderToStaticMarkup(
      <AnswerView
        calculator={rule}
        {...judged}
        comparison={undefined}
        queryFor={() => ''}
        context={contextOn(asOf)}
      />,
    );
  }
  const { parameters, contextOn } = required(await loadChecker(rule.id, locale), rule.id);
  const { answer, past } = judge(rule, inputOf(rule, typed), parameters);
  return renderToStaticMarkup(<VerdictView verdict={answer} past={past} context={contextOn(asOf)} />);
};

describe('a rule asked for a day after the end of its notice', () => {
  test('there are such rules of either kind', () => {
    expect(ending.filter((rule) => 'headline' in rule).length).toBeGreaterThan(0);
    expect(ending.filter((rule) => !('headline' in rule)).length).toBeGreaterThan(0);
  });

  test.each(cases)(
    '$id ($locale) refuses, and says what it said of the same case on the last day',
    async (each) => {
      const { rule, locale } = each;
      const { typed, parameters, lastDay } = await answered(rule, locale);
      expect(typed.length).toBeGreaterThan(0);
      for (const one of typed) {
        for (const later of [addDays(lastDay, 1), `${Number(lastDay.slice(0, 4)) + 4}-02-28`]) {
          const { answer, past } = judgeAny(rule, typedOn(rule, one, later), parameters);
          expect(answer).toMatchObject({ status: 'not-applicable', reason: 'after-expiry', date: lastDay });
          expect(past?.day).toBe(lastDay);
          const onThatDay = rule.run(inputOf(rule, typedOn(rule, one, lastDay)), parameters);
          expect(past?.answer).toEqual(onThatDay);
        }
        expect(judgeAny(rule, typedOn(rule, one, lastDay), parameters).past).toBeUndefined();
      }
    },
  );

  test.each(cases)(
    '$id ($locale) shows it below the refusal, in a frame that names the day, nothing as of today',
    async (each) => {
      const { rule, locale } = each;
      const { typed, parameters, lastDay } = await answered(rule, locale);
      const { contextOn } = await load(rule, locale);
      const { words, rule: own } = contextOn(lastDay);
      const later = addDays(lastDay, 1);
      for (const one of typed) {
        const shown = await page(rule, locale, later, typedOn(rule, one, later));
        const [before = '', frame = ''] = shown.split(`<section data-last-day="${lastDay}"`);
        expect(before).toContain(words.answer.refused['not-applicable']);
        expect(before).toContain(contextOn(later).banner);
        for (const line of [words.answer.lastDayTitle, words.answer.lastDayLead, words.answer.lastDayEnd])
          expect(frame).toContain(fill(line, { date: lastDay }));
        const onThatDay = rule.run(inputOf(rule, typedOn(rule, one, lastDay)), parameters);
        if (onThatDay.status !== 'computed') continue;
        if ('results' in own && 'headline' in rule) {
          for (const name of headlineNames(rule.headline)) {
            const label = own.results[name] ?? name;
            expect(before).not.toContain(label);
            // Wherever the label stands, the word for that day stands before it.
            expect(frame.replaceAll(`${words.answer.then}${label}`, '')).not.toContain(`>${label}<`);
          }
        } else {
          expect(before).not.toContain('data-outcome');
          expect(frame).toMatch(new RegExp(`data-outcome="[^"]+">${words.answer.then}：`));
        }
      }
    },
  );
});

describe('a class of disease needs no day', () => {
  test.each(jiningDiseases)('%s is shown as of the last day of the notice', async (disease) => {
    const { rule, parameters } = required(await loadChecker('jining-chronic-disease', 'zh-Hans'), 'checker');
    const fields = fieldsOnPage(rule.fields);
    const extra = { age: '10', group: 'disabled-child' };
    const asked = Object.keys(extra).filter((name) => name in fields);
    const typed = {
      disease,
      ...Object.fromEntries(Object.entries(extra).filter(([name]) => asked.includes(name))),
    };
    const checked = checkTyped(fields, rule.conflicts, disease === 'a6' ? typed : { disease });
    if (!checked.ok) throw new RangeError(JSON.stringify(checked.errors));
    const { answer, past } = judge(rule, checked.input, parameters);
    expect(answer).toBeUndefined();
    expect(past?.answer).toMatchObject({
      status: 'computed',
      details: { category: disease[0]?.toUpperCase() },
    });
  });

  test('the API asks for the day all the same', async () => {
    const { rule } = required(await loadChecker('jining-chronic-disease', 'zh-Hans'), 'checker');
    const { errors } = checkQuery(rule, [['disease', 'b2']], []);
    expect(errors).toEqual([expect.objectContaining({ field: 'date', code: 'required' })]);
  });
});
