import 'server-only';

import { figuresIn } from '@/lib/content/figures-in';
import type { Figure } from '@/lib/model/parameter';

/**
 * Whether the value of a figure stands in its own quote, in whatever way the notice writes it. What is not stated stands nowhere and passes.
 * A notice writes 0 % as 不予报销. Points may be written as a percent (提高10%): the rule that reads it so says it as an assumption.
 */
export function figureStandsInQuote(figure: Figure): boolean {
  switch (figure.unit) {
    case 'not-stated':
      return true;
    case 'date':
      return (
        writtenDates(figure.value).some((date) => figure.quote.replaceAll(' ', '').includes(date)) ||
        isMonthEndWithoutYear(figure.value, figure.quote)
      );
    case 'money':
      return figuresIn(figure.quote).includes(`${Number(figure.value)}`);
    case 'percent':
      return (
        figuresIn(figure.quote).includes(`${figure.value}%`) ||
        (figure.value === 0 && figure.quote.includes('不予报销'))
      );
    case 'percentage-points':
      return ['个百分点', '%'].some((unit) =>
        figuresIn(figure.quote).includes(`${Math.abs(figure.value)}${unit}`),
      );
    case 'count':
      return figuresIn(figure.quote).includes(`${figure.value}`);
  }
}

/** The end of a month as the arrangements of one year write it, without the year: 12月底前. */
function isMonthEndWithoutYear(date: string, quote: string): boolean {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const isLastDay = new Date(Date.UTC(year, month - 1, day + 1)).getUTCDate() === 1;
  return isLastDay && new RegExp(`(?<![年\\d])${month}月底`).test(quote);
}

function writtenDates(date: string): string[] {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const nextDay = new Date(Date.UTC(year, month - 1, day + 1)).getUTCDate();
  const written = [`${year}年${month}月${day}日`];
  if (day === 1) written.push(`${year}年${month}月起`);
  if (nextDay === 1) written.push(`${year}年${month}月底`);
  if (month === 1 && day === 1) written.push(`${year}年起`);
  if (month === 12 && day === 31) written.push(`${year}年底`, `${year}年年底`);
  return written;
}
