import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { formOfRule } from '@/app/joins/form-of-rule';
import { loadCalculator, loadChecker } from '@/app/joins/load-rule';
import { pageQuery } from '@/app/joins/page-query';
import { plainJson } from '@/app/joins/plain-json';
import { required } from '@/app/joins/required';
import { answeredBy } from '@/components/rule/answered-by';
import { CalculatorPanel } from '@/components/rule/calculator-panel';
import { CheckerPanel } from '@/components/rule/checker-panel';
import { listNotices } from '@/lib/content/list-notices';
import { pairsOf } from '@/lib/forms/pairs-of';
import { locales } from '@/lib/i18n/locale-of';
import { calculators, checkers } from '@/lib/rules/catalogue';
import type { Calculator } from '@/lib/rules/define-calculator';
import type { Checker } from '@/lib/rules/define-checker';
import { isAbout } from '@/lib/rules/is-about';

const day = '2026-11-21';
const module = undefined;
const scenarios = listNotices().flatMap((notice) => notice.scenarios);

/** The empty form, the worked cases, and a form with a fault. */
const queriesOf = (rule: Calculator | Checker) => [
  undefined,
  ...scenarios
    .filter((scenario) => isAbout(scenario, rule))
    .map(({ input }) => pageQuery(rule, pairsOf(input))),
  pageQuery(rule, [[Object.keys(rule.fields)[0] ?? '', '<b>"x"</b>']]),
];

/** What the browser makes of props: they come to it as JSON. */
const sent = <Props extends object>(props: Props): Props => JSON.parse(plainJson(props));

describe.each(locales)('a panel in %s is the same of the props that the browser is sent', (locale) => {
  test.each(Object.keys(calculators))('calculator %s', async (id) => {
    const { rule, parameters, contextOn } = required(await loadCalculator(id, locale), id);
    for (const query of queriesOf(rule)) {
      const form = formOfRule('calculators', rule, query);
      const props = { form, context: contextOn(day), calculator: answeredBy(rule), parameters, module };
      const html = renderToString(<CalculatorPanel {...props}>答</CalculatorPanel>);
      expect(html).toContain('<form');
      expect(renderToString(<CalculatorPanel {...sent(props)}>答</CalculatorPanel>)).toBe(html);
    }
  });

  test.each(Object.keys(checkers))('checker %s', async (id) => {
    const { rule, parameters, contextOn } = required(await loadChecker(id, locale), id);
    for (const query of queriesOf(rule)) {
      const form = formOfRule('eligibility', rule, query);
      const props = { form, context: contextOn(day), parameters, module };
      const html = renderToString(<CheckerPanel {...props}>答</CheckerPanel>);
      expect(html).toContain('<form');
      expect(renderToString(<CheckerPanel {...sent(props)}>答</CheckerPanel>)).toBe(html);
    }
  });
});
