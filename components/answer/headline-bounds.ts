import type { SharedWords } from '@/components/answer/answer-context';
import { oppositeOf } from '@/components/answer/opposite-of';
import type { CalculatorWords } from '@/lib/i18n/rule-words';
import type { Bound } from '@/lib/model/answer';
import type { Headline } from '@/lib/rules/define-calculator';

type Words = {
  readonly answer: Pick<SharedWords['answer'], 'bound'>;
  readonly rule: Pick<CalculatorWords, 'bounds'>;
};

/** A bound in words, such as 至少: the rule's own where it has some; empty where the figure is exact. */
export const boundWords = (bound: Bound, { answer, rule }: Words): string =>
  rule.bounds?.[bound] ?? answer.bound[bound];

/** The words before each large figure, in the order of `headlineNames`: where the fund pays at least so much, one pays at most the rest. */
export const headlineBounds = (headline: Headline, bound: Bound, words: Words): readonly string[] =>
  'figure' in headline
    ? [boundWords(bound, words)]
    : [boundWords(bound, words), boundWords(oppositeOf[bound], words)];
