import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { NotStatedList } from '@/components/answer/not-stated-list';
import { RefusalView } from '@/components/answer/refusal-view';
import { VerdictView } from '@/components/answer/verdict-view';
import { WhomToAsk } from '@/components/answer/whom-to-ask';
import { messagesOf } from '@/lib/i18n/messages-of';
import { calculatorWords, checkerWords } from '@/lib/i18n/rule-words';

const printed = '市医保局待遇保障处，电话 68966711';

describe.each(['zh-Hans', 'zh-Hant'] as const)('in %s', (locale) => {
  const { answer, assumptions, errors, expression, reasons, rules, site } = messagesOf(locale);
  const context = {
    locale,
    words: { answer, assumptions, errors, expression, reasons, rules, site },
    places: {},
    banner: null,
    mark: null,
    qualification: null,
    contact: printed,
    silent: [],
    rule: { ...checkerWords(locale, 'jinan-entitlement'), ...calculatorWords(locale, 'jinan-large-expense') },
  };

  test('names the office, and the telephone only where the notice prints one', () => {
    const shown = renderToStaticMarkup(<WhomToAsk words={answer} contact={printed} />);
    expect(shown).toContain(answer.askOffice);
    expect(shown).toContain(printed);
    expect(renderToStaticMarkup(<WhomToAsk words={answer} contact={null} />)).not.toContain('68966711');
  });

  test('stands with what is not stated', () => {
    const list = <NotStatedList items={[]} notice="jinan-2022" context={context} />;
    expect(renderToStaticMarkup(list)).toContain(printed);
  });

  test('stands with every refusal', () => {
    for (const status of ['not-stated', 'not-applicable'] as const) {
      const refusal = { status, reason: 'set-elsewhere', date: null, citations: [] } as const;
      const view = (
        <RefusalView
          refusal={{ ...refusal, citations: [{ clause: 'jinan-2022/1-1', quote: '' }] }}
          own={{}}
          context={context}
        />
      );
      expect(renderToStaticMarkup(view)).toContain(printed);
    }
  });

  test('stands with a finding that leaves something to ask', () => {
    const { checkers } = messagesOf(locale);
    const words = checkers['jinan-entitlement'];
    const headline = Object.keys(words.headlines)[0] ?? '';
    for (const [outcome, stands] of [
      ['not-stated', true],
      ['conditional', true],
      ['yes', false],
    ] as const) {
      const verdict = {
        status: 'computed',
        outcome,
        headline,
        details: {},
        reasons: [],
        nextSteps: [],
        assumptions: [],
      } as const;
      const view = <VerdictView verdict={verdict} context={{ ...context, rule: words }} />;
      expect(renderToStaticMarkup(view).includes(printed), outcome).toBe(stands);
    }
  });
});
