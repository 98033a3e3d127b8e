import { YEARS } from '@/lib/forms/typed-shapes';

const range = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, place) => first + place);

const years = range(YEARS.first, YEARS.last);
const months = range(1, 12);
const daysOf = (year: string, month: string): readonly number[] =>
  range(1, new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate());

/** Whether one of these numbers, written with one digit or with two, begins so. */
const isBegun = (text: string, numbers: readonly number[]): boolean =>
  numbers.some((each) => String(each).startsWith(text) || String(each).padStart(2, '0').startsWith(text));

const isWhole = (text: string, numbers: readonly number[]): boolean => numbers.includes(Number(text));

/** A stop typed last stands for the point that it is between digits. */
const withPoint = (text: string): string => text.replace(/[。｡]$/, '.');

const isYearBegun = (text: string): boolean => /^\d{0,4}$/.test(text) && isBegun(text, years);

/** The year whole, the month not yet followed by anything. */
const isMonthBegun = (text: string): boolean => {
  const [found, year = '', month = ''] = /^(\d{4})[-/.年]?(\d{0,2})$/.exec(text) ?? [];
  return found !== undefined && isWhole(year, years) && isBegun(month, months);
};

/** Year and month whole, the day begun. */
const isDayBegun = (text: string): boolean => {
  const [found, year = '', ...parts] =
    /^(\d{4})(?:-(\d{1,2})-(\d{0,2})|\/(\d{1,2})\/(\d{0,2})|\.(\d{1,2})\.(\d{0,2})|年(\d{1,2})月(\d{0,2})|(\d{2})(\d{0,2}))$/.exec(
      text,
    ) ?? [];
  const [month = '', day = ''] = parts.filter((part) => part !== undefined);
  if (found === undefined || !isWhole(year, years) || !isWhole(month, months)) return false;
  return isBegun(day, daysOf(year, month));
};

/** A date picker in which the year is typed last: its first digits stand behind zeros, 0202-03-05. */
const isYearBegunLast = (text: string): boolean => {
  const [, year = ''] = /^0{1,3}([1-9]\d{0,2})-\d{2}(?:-\d{2})?$/.exec(text) ?? [];
  return year !== '' && isBegun(year, years);
};

/** Whether a month may be what is being typed, in any of the shapes that a form takes. */
export const mayBecomeMonth = (text: string): boolean =>
  [isYearBegun, isMonthBegun, isYearBegunLast].some((test) => test(withPoint(text)));

/** Whether a day may be. */
export const mayBecomeDay = (text: string): boolean =>
  [isYearBegun, isMonthBegun, isDayBegun, isYearBegunLast].some((test) => test(withPoint(text)));
