import type { CalendarDate } from '@/lib/model/calendar-date';

/**
 * The day a page that stands still is seen on. It names no date, it only compares; and it remembers on which later day one of its
 * answers will turn. So a page knows how long it holds, and cannot forget a day on which it would read differently.
 */
export type ViewingDay = {
  /** Whether it lies before a date. */
  readonly isBefore: (date: CalendarDate) => boolean;
  /** Whether it lies after a date. */
  readonly isAfter: (date: CalendarDate) => boolean;
  /**
   * The first later day on which an answer given so far turns; undefined where none ever does. It is said of the page once:
   * a comparison after that may not turn earlier.
   */
  readonly holdsUntil: () => CalendarDate | undefined;
};

/** A day named by a date, as results and the API have it, or the day a page is seen on. */
export type SeenOn = CalendarDate | ViewingDay;

const dayAfter = (date: CalendarDate): CalendarDate =>
  new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);

/** The day to compare with, and what its comparisons were asked for. @throws RangeError at a comparison that turns earlier than was said */
export const viewingDay = (day: CalendarDate): ViewingDay => {
  let until: CalendarDate | undefined;
  let isSaid = false;
  const turnsOn = (date: CalendarDate): void => {
    if (date <= day || (until !== undefined && until <= date)) return;
    if (isSaid)
      throw new RangeError(`A page said to hold until ${until ?? 'the end of time'} turns on ${date}`);
    until = date;
  };
  return {
    isBefore: (date) => {
      turnsOn(date);
      return day < date;
    },
    isAfter: (date) => {
      turnsOn(dayAfter(date));
      return day > date;
    },
    holdsUntil: () => {
      isSaid = true;
      return until;
    },
  };
};

/** A day ready to compare with. */
export const toCompare = (seen: SeenOn): ViewingDay => (typeof seen === 'string' ? viewingDay(seen) : seen);
