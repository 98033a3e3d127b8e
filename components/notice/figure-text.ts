import { yuan } from '@/components/answer/amount';
import { fill } from '@/lib/i18n/fill';
import type { Messages } from '@/lib/i18n/messages-of';
import type { Figure } from '@/lib/model/parameter';
import { parseMoney } from '@/lib/rules/money';

/** A figure of a notice in words: 6000 元, 50%, 5 个百分点; "not written" where the notice states none. */
export const figureText = (
  figure: Pick<Figure, 'unit' | 'value'>,
  { expression, notice }: Pick<Messages, 'expression' | 'notice'>,
): string => {
  if (figure.value === null) return notice.notWritten;
  switch (figure.unit) {
    case 'money':
      return fill(expression.yuan, { amount: yuan(parseMoney(`${figure.value}`)) });
    case 'percent':
      return `${figure.value}%`;
    case 'percentage-points':
      return fill(expression.points, { n: figure.value });
    default:
      return `${figure.value}`;
  }
};
