import { headlineLines } from '@/components/answer/headline-lines';
import { refusalText } from '@/components/answer/refusal-text';
import { messagesOf } from '@/lib/i18n/messages-of';
import { calculatorWords } from '@/lib/i18n/rule-words';
import type { Answer } from '@/lib/model/answer';
import type { Locale } from '@/lib/model/locale';
import type { Calculator } from '@/lib/rules/define-calculator';

/** What a calculator says, in one sentence: its large figures, or why the notice does not answer. */
export const calculatorFinding = ({ id, headline }: Calculator, answer: Answer, locale: Locale): string => {
  const messages = messagesOf(locale);
  const rule = calculatorWords(locale, id);
  if (answer.status !== 'computed') return refusalText(answer, messages, rule.reasons);
  const lines = headlineLines(headline, answer, { words: messages, rule });
  return `${lines.map(({ label, bound, text }) => `${label}${bound} ${text}`).join('，')}。`;
};
