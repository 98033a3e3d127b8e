import { amountRange } from '@/components/answer/amount-range';
import { type FigureContext, formulaWords } from '@/components/answer/formula-words';
import { headlineBounds } from '@/components/answer/headline-bounds';
import type { Messages } from '@/lib/i18n/messages-of';
import type { CalculatorWords } from '@/lib/i18n/rule-words';
import type { Computed } from '@/lib/model/answer';
import type { Headline } from '@/lib/rules/define-calculator';
import { headlineNames } from '@/lib/rules/headline-names';

/** One large figure in words, for a place where it stands in a line. */
type HeadlineLine = {
  readonly name: string;
  readonly label: string;
  /** 至少 or 最多; empty where the figure is exact, or where there is none. */
  readonly bound: string;
  readonly text: string;
};

type Context = FigureContext & {
  readonly words: Pick<Messages, 'answer'>;
  readonly rule: Pick<CalculatorWords, 'results' | 'bounds'>;
};

/** The large figures of an answer in words: each the amount, or from the least to the most, or its formula where there is none. */
export const headlineLines = (
  headline: Headline,
  { readings }: Computed,
  context: Context,
): readonly HeadlineLine[] => {
  const { words, rule } = context;
  const [{ bound, result }] = readings;
  const sides = headlineBounds(headline, bound, { answer: words.answer, rule });
  return headlineNames(headline).map((name, index) => {
    const label = rule.results[name] ?? name;
    const value = result[name];
    if (value?.unit === 'none')
      return { name, label, bound: '', text: formulaWords(name, value, result, context) };
    const values = readings.map((reading) => reading.result[name]);
    return { name, label, bound: sides[index] ?? '', text: amountRange(values, words.expression) };
  });
};
