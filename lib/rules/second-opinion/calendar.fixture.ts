// Days counted by hand, without `Date`, so that the second opinion shares no fault with the rules.

const lengthsOfMonths = (year: number): readonly number[] => {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const daysBeforeYear = (year: number): number =>
  365 * (year - 1) + Math.floor((year - 1) / 4) - Math.floor((year - 1) / 100) + Math.floor((year - 1) / 400);

/** The number of a day; 0001-01-01, a Monday, is 1. */
export const numberOfDay = (date: string | undefined): number => {
  if (date === undefined) throw new TypeError('reads what was not given');
  const [year = NaN, month = NaN, day = NaN] = date.split('-').map(Number);
  return daysBeforeYear(year) + sum(lengthsOfMonths(year).slice(0, month - 1)) + day;
};

/** 1 for Monday to 7 for Sunday. */
export const weekdayOf = (day: number): number => ((day - 1) % 7) + 1;

/** The day so many days after a date. */
export const shiftDate = (date: string, days: number): string => {
  let rest = numberOfDay(date) + days;
  let year = Math.floor(rest / 366);
  while (daysBeforeYear(year + 1) < rest) year += 1;
  rest -= daysBeforeYear(year);
  const lengths = lengthsOfMonths(year);
  const month = lengths.findIndex((_, place) => rest <= sum(lengths.slice(0, place + 1)));
  const day = rest - sum(lengths.slice(0, month));
  return [`${year}`, `${month + 1}`.padStart(2, '0'), `${day}`.padStart(2, '0')].join('-');
};
