import { describe, expect, test } from 'vitest';
import { calculatorFinding } from '@/app/joins/calculator-finding';
import { locales } from '@/lib/i18n/locale-of';
import { calculatorWords } from '@/lib/i18n/rule-words';
import type { Answer } from '@/lib/model/answer';
import { allCalculators } from '@/lib/rules/all-rules.fixture';
import { headlineNames } from '@/lib/rules/headline-names';

const calculators = allCalculators.flatMap(({ rule }) =>
  locales.map((locale) => ({ id: rule.id, rule, locale, words: calculatorWords(locale, rule.id) })),
);

describe('what results are called', () => {
  test.each(calculators)('$id ($locale) says whose figures these are, and of what', ({ words }) => {
    expect(words.about).toMatch(/一張|一张|一次|一年|年度|一個月|一个月/);
  });

  test.each(calculators)(
    '$id ($locale) never lets money above a threshold pass for what is paid of it',
    ({ words }) => {
      const above = Object.values(words.results).filter((label) => /超[过過].*起付[线線]/.test(label));
      for (const label of above) expect(label).toContain('不是');
    },
  );

  test.each(calculators)('$id ($locale) says of both figures which end of the truth they are', (each) => {
    const { rule, locale, words } = each;
    const answerWith = (bound: 'at-least' | 'at-most'): Answer => ({
      status: 'computed',
      assumptions: [],
      readings: [
        {
          assumption: null,
          bound,
          result: Object.fromEntries(
            headlineNames(rule.headline).map((name) => [name, { unit: 'money', fen: 40_00 }]),
          ),
          remarks: [],
          steps: [],
        },
      ],
    });
    const ends = /至少|最多|最高/g;
    for (const bound of ['at-least', 'at-most'] as const) {
      const said = calculatorFinding(rule, answerWith(bound), locale).match(ends) ?? [];
      const own = words.results[headlineNames(rule.headline)[0] ?? '']?.match(ends) ?? [];
      expect(said).toHaveLength(headlineNames(rule.headline).length + own.length);
      if (said.length === 2) expect(said[0]).not.toBe(said[1]);
    }
  });
});

describe('words beside the questions', () => {
  test.each(calculators)('$id ($locale) says beside a level of hospital what 三甲 and 社区 are', (each) => {
    const asksForLevel = /level-3/.test(JSON.stringify(each.rule.fields));
    const words = JSON.stringify(each.words.fields);
    if (!asksForLevel) return;
    expect(words).toContain('三甲');
    expect(words).toMatch(/社区|社區/);
  });
});
