import type { ReactNode } from 'react';
import type { AnswerContext } from '@/components/answer/answer-context';
import { fill } from '@/lib/i18n/fill';

type Shown = {
  /** The last day on which the notice answered, yyyy-mm-dd. */
  readonly day: string;
  readonly context: AnswerContext;
  readonly children: ReactNode;
};

/** What held on the last day of a notice that is over: in a frame of its own that names the day first and last, never an answer for today. */
export const LastDay = ({ day, context, children }: Shown) => {
  const { answer } = context.words;
  return (
    <section data-last-day={day} className="mt-8 space-y-4 border-4 border-dashed border-edge px-3 py-4">
      <h2>{fill(answer.lastDayTitle, { date: day })}</h2>
      <p className="max-w-measure font-bold">{fill(answer.lastDayLead, { date: day })}</p>
      {children}
      <p className="max-w-measure font-bold">{fill(answer.lastDayEnd, { date: day })}</p>
    </section>
  );
};
