import { amountRange } from '@/components/answer/amount-range';
import { headlineBounds } from '@/components/answer/headline-bounds';
import { refusalText } from '@/components/answer/refusal-text';
import { messagesOf } from '@/lib/i18n/messages-of';
import { calculatorWords } from '@/lib/i18n/rule-words';
import type { Answer } from '@/lib/model/answer';
import type { Locale } from '@/lib/model/locale';
import type { Calculator } from '@/lib/rules/define-calculator';
import { headlineNames } from '@/lib/rules/headline-names';

/** What a calculator says, in one sentence: its large figures, or why the notice does not answer. */
export const calculatorFinding = ({ id, headline }: Calculator, answer: Answer, locale: Locale): string => {
  const messages = messagesOf(locale);
  const rule = calculatorWords(locale, id);
  const { results, reasons } = rule;
  if (answer.status !== 'computed') return refusalText(answer, messages, reasons);
  const [{ bound }] = answer.readings;
  const sides = headlineBounds(headline, bound, { answer: messages.answer, rule });
  const figures = headlineNames(headline).map((name, index) => {
    const values = answer.readings.map(({ result }) => result[name]);
    return `${results[name] ?? name}${sides[index] ?? ''} ${amountRange(values, messages.expression)}`;
  });
  return `${figures.join('，')}。`;
};
