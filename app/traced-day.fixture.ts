import type { CalendarDate } from '@/lib/model/calendar-date';
import { type ViewingDay, viewingDay } from '@/lib/model/viewing-day';

type Question = 'isBefore' | 'isAfter';

/** What a page asked of its day, each question once, and what it was answered. */
export type Trace = Map<string, { question: Question; date: CalendarDate; answer: boolean }>;

/** A day that notes in a trace what it is asked. */
export const tracedDay = (day: CalendarDate, trace: Trace): ViewingDay => {
  const seen = viewingDay(day);
  const noted = (question: Question) => (date: CalendarDate) => {
    const answer = seen[question](date);
    trace.set(`${question} ${date}`, { question, date, answer });
    return answer;
  };
  return { isBefore: noted('isBefore'), isAfter: noted('isAfter'), holdsUntil: seen.holdsUntil };
};

/** What a page that asks the same is told on another day: whether every answer is the same, and until when it then holds. */
export const askAgain = (trace: Trace, day: CalendarDate): { isSame: boolean; until: string | undefined } => {
  const seen = viewingDay(day);
  let isSame = true;
  for (const { question, date, answer } of trace.values()) {
    if (seen[question](date) !== answer) isSame = false;
  }
  return { isSame, until: seen.holdsUntil() };
};
