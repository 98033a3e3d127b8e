import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadNotice } from '@/lib/content/load-notice';
import { localiseNotice } from '@/lib/content/localise-notice';
import { ruleParametersOf } from '@/lib/content/rule-parameters-of';
import { anyTyped, daysOfChange } from '@/lib/forms/any-typed.fixture';
import { checkTyped } from '@/lib/forms/check-typed';
import { fieldsUnder } from '@/lib/forms/fields-under';
import type { Typed, TypedValue } from '@/lib/forms/typed';
import type { Answer, Computed } from '@/lib/model/answer';
import { allCalculators, allRules } from '@/lib/rules/all-rules.fixture';
import type { Calculator } from '@/lib/rules/define-calculator';
import { fenOf } from '@/lib/rules/fen-of';
import { headlineNames } from '@/lib/rules/headline-names';
import { jsonOfValue } from '@/lib/rules/json-of-value';

// What the notice does not give may be left empty: whatever the rule, nothing is then said that would not hold with it.

const without = (typed: Typed, name: string): Typed =>
  Object.fromEntries(Object.entries(typed).filter(([other]) => other !== name));

/** Cases of a rule, each without one figure and with several values of it; what else is typed stays. */
const casesOf = (rule: Calculator, name: string) => {
  const parameters = ruleParametersOf(localiseNotice(loadNotice(rule.notice), 'zh-Hans'), rule);
  const fields = fieldsUnder(rule.fields, parameters);
  const samples = fc.sample(anyTyped(fields, daysOfChange(parameters.figures)), { numRuns: 240, seed: 11 });
  const given = samples.flatMap((typed): TypedValue[] => (typed[name] === undefined ? [] : [typed[name]]));
  const answer = (typed: Typed): Answer | undefined => {
    const checked = checkTyped(fields, rule.conflicts, typed);
    return checked.ok ? rule.run(checked.input, parameters) : undefined;
  };
  return samples.flatMap((typed, place) => {
    const base = without(typed, name);
    const leftOut = answer(base);
    const values = [0, 1, 2, 3].map((step) => given[(place + step) % given.length] ?? '1');
    const answers = ['0', ...values].flatMap((value) => answer({ ...base, [name]: value }) ?? []);
    return leftOut === undefined ? [] : [{ typed: base, leftOut, answers }];
  });
};

const isComputed = (answer: Answer): answer is Computed => answer.status === 'computed';
const jsonOf = ({ readings: [{ result }] }: Computed, name: string) => {
  const value = result[name];
  return value === undefined ? undefined : JSON.stringify(jsonOfValue(value));
};
const idsOf = ({ assumptions }: Computed) => assumptions.map(({ id }) => id);

const optional = allCalculators.flatMap(({ key, rule }) =>
  Object.entries(rule.fields).flatMap(([name, field]) =>
    field.optional === true ? [{ key, rule, name, cases: casesOf(rule, name) }] : [],
  ),
);

test('some figures may be left out', () => {
  expect(optional.length).toBeGreaterThan(0);
});

describe.each(optional)('$key without $name', ({ rule, cases }) => {
  const computed = cases.flatMap(({ typed, leftOut, answers }) =>
    isComputed(leftOut) ? [{ typed, leftOut, answers: answers.filter(isComputed) }] : [],
  );

  test('is answered, by a refusal only where it is refused with it too', () => {
    expect(computed.length).toBeGreaterThan(0);
    for (const { typed, leftOut, answers } of cases)
      for (const answer of answers) expect(answer.status, JSON.stringify(typed)).toBe(leftOut.status);
  });

  test('says no number that is none', () => {
    for (const { leftOut } of computed) {
      const text = JSON.stringify(leftOut.readings.map(({ result, steps }) => [result, steps]));
      expect(text).not.toMatch(/NaN|Infinity|undefined/);
      for (const { value } of leftOut.readings.flatMap(({ steps }) => steps))
        for (const part of Object.values(value))
          if (typeof part === 'number') expect(Number.isFinite(part)).toBe(true);
    }
  });

  test('every result that depends on it is null, or bounded, or stands beside what is taken for granted', () => {
    const large = headlineNames(rule.headline);
    for (const { typed, leftOut, answers } of computed) {
      const [reading] = leftOut.readings;
      const told = idsOf(leftOut).filter((id) => answers.every((answer) => !idsOf(answer).includes(id)));
      const depends = Object.keys(reading.result).filter(
        (result) => new Set([leftOut, ...answers].map((answer) => jsonOf(answer, result))).size > 1,
      );
      // A bound speaks of the large figures: it is exact where nothing that was left out could move them.
      const isFixed = reading.bound === 'exact' && !depends.some((result) => large.includes(result));
      for (const result of depends) {
        const isOpen =
          reading.result[result]?.unit === 'none' || reading.bound !== 'exact' || told.length > 0;
        expect(isOpen || isFixed, `${result} ${JSON.stringify(typed)}`).toBe(true);
      }
    }
  });

  test('its bound holds for every value that was left out', () => {
    const [headline = ''] = headlineNames(rule.headline);
    for (const { typed, leftOut, answers } of computed) {
      const [{ bound, result }] = leftOut.readings;
      if (result[headline]?.unit === 'none') continue;
      const said = fenOf(result[headline]);
      for (const answer of answers)
        for (const reading of answer.readings) {
          const fen = fenOf(reading.result[headline]);
          const holds = { 'at-most': fen <= said, 'at-least': fen >= said, exact: fen === said }[bound];
          expect(holds, `${bound} ${said}, but ${fen}: ${JSON.stringify(typed)}`).toBe(true);
        }
    }
  });

  test('the fund and the person still pay the cost between them, or neither is said', () => {
    if ('figure' in rule.headline) return;
    const { fundPays, youPay } = rule.headline;
    for (const { leftOut, answers } of computed) {
      const totals = [leftOut, ...answers].flatMap(({ readings: [{ result }] }) => {
        const units = [result[fundPays]?.unit, result[youPay]?.unit];
        expect(new Set(units).size).toBe(1);
        return units.includes('none') ? [] : [fenOf(result[fundPays]) + fenOf(result[youPay])];
      });
      expect(new Set(totals).size).toBeLessThanOrEqual(1);
    }
  });
});

test('a question that matters only here and there is optional or has a default, and looks at a question that is asked', () => {
  for (const { key, rule } of allRules)
    for (const [name, field] of Object.entries(rule.fields)) {
      if (field.askedWhen === undefined) continue;
      expect(field.optional ?? field.default, `${key} ${name}`).toBeDefined();
      for (const condition of field.askedWhen) expect(Object.keys(rule.fields)).toContain(condition.field);
    }
});
