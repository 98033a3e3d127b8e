import { loadRuleOf } from '@/app/joins/load-rule-of';
import { required } from '@/app/joins/required';
import { statusFacts } from '@/components/notice/status-facts';
import { statusText } from '@/components/notice/status-text';
import type { StatusMarked } from '@/components/rule/rule-links';
import { messagesOf } from '@/lib/i18n/messages-of';
import type { RuleKind } from '@/lib/links/rule-path';
import type { Locale } from '@/lib/model/locale';
import { isHolding } from '@/lib/model/notice-status';
import { calculators, checkers } from '@/lib/rules/catalogue';

const rulesOf = { calculators, eligibility: checkers };

/** All rules of one kind, those whose notice does not hold on that day with its status. */
export const markRules = async (
  kind: RuleKind,
  { locale, asOf }: { readonly locale: Locale; readonly asOf: string },
): Promise<StatusMarked[]> =>
  Promise.all(
    Object.keys(rulesOf[kind]).map(async (id) => {
      const { notice } = required(await loadRuleOf(kind, id, locale), id);
      const facts = statusFacts(notice, asOf);
      return {
        id,
        status: isHolding(facts.status) ? undefined : statusText(facts, messagesOf(locale).status),
      };
    }),
  );
