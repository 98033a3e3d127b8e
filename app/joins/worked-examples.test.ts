import { describe, expect, test } from 'vitest';
import { loadLocalised } from '@/app/joins/load-localised';
import { required } from '@/app/joins/required';
import { workedExamples } from '@/app/joins/worked-examples';
import { listNoticeIds } from '@/lib/content/list-notice-ids';
import { locales } from '@/lib/i18n/locale-of';
import { messagesOf } from '@/lib/i18n/messages-of';
import { calculatorWords } from '@/lib/i18n/rule-words';
import { allCalculators } from '@/lib/rules/all-rules.fixture';
import { isAbout } from '@/lib/rules/is-about';

const cases = (
  await Promise.all(
    listNoticeIds().flatMap((id) =>
      locales.map(async (locale) => {
        const notice = required(loadLocalised(id, locale), id);
        const examples = await workedExamples(notice);
        return notice.scenarios.flatMap((scenario) => {
          const rule = allCalculators.find((each) => isAbout(scenario, each.rule))?.rule;
          const example = examples.find((each) => each.id === scenario.id);
          return rule === undefined || example === undefined
            ? []
            : [{ id: scenario.id, locale, scenario, rule, example }];
        });
      }),
    ),
  )
).flat();

const withoutFen = (text: string): string => text.replace(/\.00$/, '');

describe('a worked example', () => {
  test('there are some for every calculator, in either script', () => {
    for (const { rule } of allCalculators)
      for (const locale of locales)
        expect(
          cases.filter((each) => each.rule.id === rule.id && each.locale === locale),
          rule.id,
        ).not.toEqual([]);
  });

  test.each(cases)(
    '$id ($locale) names beside its figure every figure that the notice leaves out',
    (each) => {
      const { rule, scenario, locale, example } = each;
      const words = calculatorWords(locale, rule.id);
      const assumed =
        example.premise.split(messagesOf(locale).notice.exampleAssumed.split('{')[0] ?? '')[1] ?? '';
      for (const [name, field] of Object.entries(rule.fields)) {
        const value = scenario.input[name];
        if (typeof value !== 'string' || field.optional !== true || field.kind === 'rows') continue;
        expect(assumed).toContain(`${words.fields[name]?.label} ${withoutFen(value)}`);
      }
    },
  );

  test.each(cases)('$id ($locale) says of which bill it speaks: person, place, day and amount', (each) => {
    const { rule, scenario, locale, example } = each;
    const words = calculatorWords(locale, rule.id);
    const said = `${example.title}${example.premise}`;
    for (const [name, field] of Object.entries(rule.fields)) {
      const value = scenario.input[name];
      if (typeof value !== 'string') continue;
      if (field.default !== undefined && Number(field.default) === Number(value)) continue;
      if (field.kind === 'choice') expect(said).toContain(words.fields[name]?.options?.[value] ?? '');
      else if (field.kind !== 'yes-no') expect(said).toContain(withoutFen(value));
    }
  });

  test.each(cases)('$id ($locale) names each of several visits', ({ rule, scenario, example }) => {
    for (const [name, field] of Object.entries(rule.fields)) {
      if (field.kind !== 'rows') continue;
      const rows = scenario.input[name];
      for (const row of Array.isArray(rows) ? rows : []) {
        const [date = '', , , , cost = ''] = row.split(',');
        expect(example.premise).toContain(date);
        expect(example.premise).toContain(withoutFen(cost));
      }
    }
  });
});
