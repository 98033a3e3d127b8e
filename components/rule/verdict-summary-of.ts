import type { CheckerContext } from '@/components/answer/answer-context';
import { findingWords } from '@/components/answer/finding-words';
import type { Summary } from '@/components/rule/rule-columns';
import type { Verdict } from '@/lib/model/answer';
import type { Judged } from '@/lib/rules/judge';

/** A checker's finding as it is read out. Where no day was given, the last day speaks. */
export const verdictSummaryOf = (
  judged: Judged<Verdict>,
  { rule, words, mark }: CheckerContext,
): Summary | undefined => {
  const verdict = judged.answer ?? judged.past?.answer;
  if (verdict === undefined) return undefined;
  if (verdict.status !== 'computed')
    return { of: verdict.reason, line: words.answer.refused[verdict.status] };
  const finding = findingWords(rule.headlines, verdict.headline, verdict);
  const line = mark === null ? finding : `${mark}　${finding}`;
  return { of: line, line };
};
