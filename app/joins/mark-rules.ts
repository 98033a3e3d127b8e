import { loadRuleOf } from '@/app/joins/load-rule-of';
import { required } from '@/app/joins/required';
import { statusFacts } from '@/components/notice/status-facts';
import { statusText } from '@/components/notice/status-text';
import type { StatusMarked } from '@/components/rule/rule-links';
import { messagesOf } from '@/lib/i18n/messages-of';
import type { RuleKind } from '@/lib/links/rule-path';
import type { Locale } from '@/lib/model/locale';
import type { SeenOn } from '@/lib/model/viewing-day';
import { calculators, checkers } from '@/lib/rules/catalogue';

const rulesOf = { calculators, eligibility: checkers };

/** All rules of one kind, each with the status of its notice on that day. */
export const markRules = async (
  kind: RuleKind,
  { locale, asOf }: { readonly locale: Locale; readonly asOf: SeenOn },
): Promise<StatusMarked[]> =>
  Promise.all(
    Object.keys(rulesOf[kind]).map(async (id) => {
      const { notice } = required(await loadRuleOf(kind, id, locale), id);
      return { id, status: statusText(statusFacts(notice, asOf), messagesOf(locale).status) };
    }),
  );
