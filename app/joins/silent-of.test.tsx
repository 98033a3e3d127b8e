import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { loadCalculator, loadChecker } from '@/app/joins/load-rule';
import { required } from '@/app/joins/required';
import { AnswerView } from '@/components/answer/answer-view';
import { VerdictView } from '@/components/answer/verdict-view';
import { checkTyped } from '@/lib/forms/check-typed';
import { pairsOf } from '@/lib/forms/pairs-of';
import { decodeSearchParams } from '@/lib/forms/search-params';
import { locales } from '@/lib/i18n/locale-of';
import { allCalculators, allCheckers } from '@/lib/rules/all-rules.fixture';
import { citedClauses } from '@/lib/rules/cited-clauses';
import { isAbout } from '@/lib/rules/is-about';

const day = '2026-11-21';
const rules = [...allCalculators, ...allCheckers].map(({ rule }) => rule);
const cases = rules.flatMap((rule) => locales.map((locale) => ({ id: rule.id, rule, locale })));

const answered = async ({ rule, locale }: (typeof cases)[number]) => {
  const loaded =
    'headline' in rule
      ? required(await loadCalculator(rule.id, locale), rule.id)
      : required(await loadChecker(rule.id, locale), rule.id);
  const { notice, parameters } = loaded;
  const inputs = notice.scenarios
    .filter((scenario) => isAbout(scenario, rule))
    .flatMap(({ input }) => {
      const checked = checkTyped(
        loaded.rule.fields,
        rule.conflicts,
        decodeSearchParams(rule.fields, pairsOf(input)).typed,
      );
      return checked.ok ? [checked.input] : [];
    });
  return { notice, parameters, inputs };
};

const pagesOf = async (each: (typeof cases)[number]) => {
  const { rule, locale } = each;
  const { notice, parameters, inputs } = await answered(each);
  if ('headline' in rule) {
    const { contextOn } = required(await loadCalculator(rule.id, locale), rule.id);
    const context = contextOn(day);
    return inputs.map((input) => {
      const answer = rule.run(input, parameters);
      const page = renderToStaticMarkup(
        <AnswerView
          calculator={rule}
          answer={answer}
          comparison={undefined}
          queryFor={() => ''}
          context={context}
        />,
      );
      return { notice, answer, page };
    });
  }
  const { contextOn } = required(await loadChecker(rule.id, locale), rule.id);
  return inputs.map((input) => {
    const answer = rule.run(input, parameters);
    const page = renderToStaticMarkup(<VerdictView verdict={answer} context={contextOn(day)} />);
    return { notice, answer, page };
  });
};

/** Enough of a sentence to know it by. */
const topic = (sentence: string): string => sentence.split(/[，。]/)[0] ?? '';

describe('what a clause leaves open goes with every answer that rests on it', () => {
  test.each(cases)('$id ($locale)', async (each) => {
    const pages = await pagesOf(each);
    expect(pages.length).toBeGreaterThan(0);
    for (const { notice, answer, page } of pages) {
      for (const cited of citedClauses(answer)) {
        const silent = notice.explanation.clauses[cited.slice(notice.id.length + 1)]?.silent;
        if (silent === null || silent === undefined) continue;
        const said = page.replaceAll(/<[^>]+>/g, '');
        // Word for word, or told by the rule itself in words of its own.
        const missing = silent.split('。').filter((sentence) => sentence !== '' && !said.includes(sentence));
        for (const sentence of missing) expect(said).toContain(topic(sentence).slice(0, 4));
      }
    }
  });

  test.each(cases)('$id ($locale) says nothing twice', async (each) => {
    for (const { page } of await pagesOf(each)) {
      const items = [...page.matchAll(/<li[^>]*>([^<]+)/g)].map(([, text = '']) => text.trim());
      const silent = items.filter((text) => /[没沒][写寫]/.test(text));
      expect(new Set(silent).size).toBe(silent.length);
    }
  });
});
