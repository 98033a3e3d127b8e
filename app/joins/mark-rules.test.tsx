import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { loadRuleOf } from '@/app/joins/load-rule-of';
import { markRules } from '@/app/joins/mark-rules';
import { required } from '@/app/joins/required';
import { statusFacts } from '@/components/notice/status-facts';
import { statusText } from '@/components/notice/status-text';
import { RuleLinks } from '@/components/rule/rule-links';
import { locales } from '@/lib/i18n/locale-of';
import { messagesOf } from '@/lib/i18n/messages-of';

const kinds = ['calculators', 'eligibility'] as const;
// Before any notice, while most hold, after each has come to its end.
const days = ['2019-01-01', '2021-09-01', '2022-11-01', '2024-08-31', '2024-09-01', '2028-01-01'];

const cases = days.flatMap((asOf) =>
  kinds.flatMap((kind) => locales.map((locale) => ({ asOf, kind, locale }))),
);

describe('the status of a notice on the cards of its rules', () => {
  test.each(cases)('every card of $kind in $locale says on $asOf how its notice stands', async (each) => {
    const { asOf, kind, locale } = each;
    const rules = await markRules(kind, { locale, asOf });
    const cards = renderToStaticMarkup(<RuleLinks locale={locale} kind={kind} rules={rules} />).split('<li');
    expect(cards.slice(1)).toHaveLength(rules.length);
    for (const [place, { id }] of rules.entries()) {
      const { notice } = required(await loadRuleOf(kind, id, locale), id);
      const status = statusText(statusFacts(notice, asOf), messagesOf(locale).status);
      expect(status, id).not.toBe('');
      expect(cards[place + 1], id).toContain(status);
    }
  });
});
