import { describe, expect, test } from 'vitest';
import { loadNotice } from '@/lib/content/load-notice';
import { localiseNotice } from '@/lib/content/localise-notice';
import { ruleParametersOf } from '@/lib/content/rule-parameters-of';
import { daysOfChange } from '@/lib/forms/any-typed.fixture';
import { checkTyped } from '@/lib/forms/check-typed';
import { fieldsUnder } from '@/lib/forms/fields-under';
import { pairsOf } from '@/lib/forms/pairs-of';
import { decodeSearchParams } from '@/lib/forms/search-params';
import type { Typed, TypedValue } from '@/lib/forms/typed';
import type { Answer, Verdict } from '@/lib/model/answer';
import type { Citation } from '@/lib/model/citation';
import type { Field, Fields } from '@/lib/model/field';
import { allRules } from '@/lib/rules/all-rules.fixture';
import { isAbout } from '@/lib/rules/is-about';

// A reason has to hold on the day asked: words that speak "from 2024 on" are no ground for a bill of 2023.

/** What rests on words about a later day because it says that it is not so yet. */
const saysNotYet: readonly string[] = ['religious-staff-start'];

/** The words that an answer rests on, apart from refusals, whose reason may be the day itself. */
const groundsOf = (
  answer: Answer | Verdict,
): readonly { readonly id: string; readonly citations: readonly Citation[] }[] => {
  if (answer.status !== 'computed') return [];
  const rest = 'readings' in answer ? answer.readings.flatMap(({ steps }) => steps) : answer.reasons;
  return [...answer.assumptions, ...rest];
};

const digits = (text: string | undefined, width: number): string => (text ?? '1').padStart(width, '0');

/** The first day of which a quote says 自…起; undefined where it says none. */
const firstDayIn = (quote: string): string | undefined =>
  [...quote.matchAll(/自?(\d{4})年(?:(\d{1,2})月)?(?:(\d{1,2})日)?起/g)]
    .map(([, year, month, day]) => `${year}-${digits(month, 2)}-${digits(day, 2)}`)
    .sort()[0];

const textOn = (field: Field, text: TypedValue, day: string): TypedValue => {
  if (field.kind === 'date') return day;
  if (field.kind === 'month') return day.slice(0, 7);
  if (field.kind === 'rows' && typeof text !== 'string')
    return text.map((row) => ({ ...row, date: `${day.slice(0, 4)}${(row.date ?? day).slice(4)}` }));
  return field.kind === 'count' && field.min === 1900 ? day.slice(0, 4) : text;
};

/** The same case on another day; undefined where the rule asks for none. */
const typedOn = (fields: Fields, typed: Typed, day: string): Typed =>
  Object.fromEntries(
    Object.entries(typed).map(([name, text]) => {
      const field = fields[name];
      return [name, field === undefined ? text : textOn(field, text, day)];
    }),
  );

const isAsked = (fields: Fields): boolean =>
  Object.values(fields).some((field) => ['date', 'month', 'rows'].includes(field.kind));

const dated = allRules.filter(({ rule }) => isAsked(rule.fields));

describe.each(dated)('$key', ({ rule }) => {
  const notice = loadNotice(rule.notice);
  const parameters = ruleParametersOf(localiseNotice(notice, 'zh-Hans'), rule);
  const fields = fieldsUnder(rule.fields, parameters);
  const days = daysOfChange(parameters.figures);

  /** What is wrong with a ground on a day. */
  const faultOf = ({ clause, quote }: Citation, day: string): string | undefined => {
    const same = parameters.figures.filter(
      ({ citation }) => citation.clause === clause && citation.quote === quote,
    );
    const isOver = ({ from, to }: { from: string | null; to: string | null }) =>
      (from !== null && day < from) || (to !== null && day > to);
    if (same.length > 0 && same.every(isOver)) return `a figure of another time: ${quote}`;
    const first = firstDayIn(quote);
    return first !== undefined && first > day ? `words from ${first} on: ${quote}` : undefined;
  };

  test('cites on each day around a boundary only what holds on it', () => {
    const cases = notice.scenarios.filter((scenario) => isAbout(scenario, rule));
    for (const day of days)
      for (const { input } of cases) {
        const typed = typedOn(fields, decodeSearchParams(fields, pairsOf(input)).typed, day);
        const checked = checkTyped(fields, rule.conflicts, typed);
        if (!checked.ok) continue;
        const asked = Object.keys(fields).includes('year') ? `${day.slice(0, 4)}-01-01` : day;
        const grounds = groundsOf(rule.run(checked.input, parameters));
        const faults = grounds
          .filter(({ id }) => !saysNotYet.includes(id))
          .flatMap(({ id, citations }) =>
            citations.flatMap((citation) => {
              const fault = faultOf(citation, asked);
              return fault === undefined ? [] : [`${id}, ${asked}: ${fault}`];
            }),
          );
        expect(faults).toEqual([]);
      }
  });
});
