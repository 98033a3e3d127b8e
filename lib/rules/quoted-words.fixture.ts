import type { Answer, Verdict } from '@/lib/model/answer';
import type { Citation } from '@/lib/model/citation';
import { wholeTextOf } from '@/lib/model/clause-tree';
import type { LocalisedNotice } from '@/lib/model/localised-notice';

/** Every citation of an answer, wherever in it. */
export const citationsOf = (answer: Answer | Verdict): readonly Citation[] => {
  if (answer.status !== 'computed') return answer.citations;
  const resting =
    'readings' in answer
      ? answer.readings.flatMap(({ assumption, steps }) => [...(assumption ? [assumption] : []), ...steps])
      : answer.reasons;
  return [...answer.assumptions, ...resting].flatMap(({ citations }) => citations);
};

/** Whether the words of a citation stand in its clause of this notice. */
export const isQuoted = (notice: LocalisedNotice, { clause, quote }: Citation): boolean => {
  const [noticeId, clauseId = ''] = clause.split('/');
  return noticeId === notice.id && quote !== '' && wholeTextOf(notice.clauses, clauseId).includes(quote);
};
