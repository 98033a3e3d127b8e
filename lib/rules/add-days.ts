const MILLISECONDS_OF_DAY = 86_400_000;

/**
 * The calendar date so many days later, or earlier where the number is negative: 2024-02-28 and 2 is 2024-03-01.
 * Both are yyyy-mm-dd, read and written as UTC, so that no time zone and no summer time moves them.
 */
export const addDays = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * MILLISECONDS_OF_DAY).toISOString().slice(0, 10);
