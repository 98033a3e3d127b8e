import { yuan } from '@/components/answer/amount';
import { fill } from '@/lib/i18n/fill';
import type { Messages } from '@/lib/i18n/messages-of';
import type { Figure } from '@/lib/model/parameter';
import { parseMoney } from '@/lib/rules/money';

/** The ratio before, in percent, on which the words for a doubtful figure show what the other reading would give. */
const sample = 60;

/** A figure of a notice in words: 6000 元, 50%, 5 个百分点; "not written" where the notice states none. */
export const figureText = (
  figure: Pick<Figure, 'unit' | 'value' | 'quote'>,
  { expression, notice }: Pick<Messages, 'expression' | 'notice'>,
): string => {
  if (figure.value === null) return notice.notWritten;
  switch (figure.unit) {
    case 'money':
      return fill(expression.yuan, { amount: yuan(parseMoney(`${figure.value}`)) });
    case 'percent':
      return `${figure.value}%`;
    case 'percentage-points': {
      const points = fill(expression.points, { n: figure.value });
      if (/个百分点|個百分點/.test(figure.quote)) return points;
      const other = Number((sample * (1 + Number(figure.value) / 100)).toFixed(2));
      return fill(notice.ourPoints, { points, n: figure.value, other });
    }
    default:
      return `${figure.value}`;
  }
};
