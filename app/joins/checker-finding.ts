import { findingWords } from '@/components/answer/finding-words';
import { refusalText } from '@/components/answer/refusal-text';
import { messagesOf } from '@/lib/i18n/messages-of';
import { checkerWords } from '@/lib/i18n/rule-words';
import type { Verdict } from '@/lib/model/answer';
import type { Locale } from '@/lib/model/locale';
import type { Checker } from '@/lib/rules/define-checker';

/** What a checker says, in one sentence. */
export const checkerFinding = ({ id }: Checker, verdict: Verdict, locale: Locale): string => {
  const { headlines, refusals } = checkerWords(locale, id);
  if (verdict.status !== 'computed') return refusalText(verdict, messagesOf(locale), refusals);
  return `${findingWords(headlines, verdict.headline, verdict)}。`;
};
