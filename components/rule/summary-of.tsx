import { headlineLines } from '@/components/answer/headline-lines';
import { FiguresLine, type Summed } from '@/components/rule/figures-line';
import type { Summary } from '@/components/rule/rule-columns';
import type { Answer } from '@/lib/model/answer';
import type { Judged } from '@/lib/rules/judge';

/** A calculator's answer as it is read out; the same figures are the same summary. Where no day was given, the last day speaks. */
export const summaryOf = (judged: Judged<Answer>, shown: Omit<Summed, 'answer'>): Summary | undefined => {
  const answer = judged.answer ?? judged.past?.answer;
  if (answer === undefined) return undefined;
  if (answer.status !== 'computed') {
    return { of: answer.reason, line: shown.context.words.answer.refused[answer.status] };
  }
  const lines = headlineLines(shown.headline, answer, shown.context);
  return { of: JSON.stringify(lines), line: <FiguresLine {...shown} answer={answer} /> };
};
