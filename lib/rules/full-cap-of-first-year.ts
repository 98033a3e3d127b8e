import type { Assumption } from '@/lib/model/answer';
import type { RuleFigure } from '@/lib/model/rule-parameters';
import { assume } from '@/lib/rules/assume';
import { dateOfFigure } from '@/lib/rules/date-of-figure';

const yearOf = (date: string): string => date.slice(0, 4);

/**
 * That the new yearly cap is the whole year's in the year in which the notice takes effect, after
 * some months under the old one; nothing to assume in later years. Source: jining-2021, 1-1, 3 and closing.
 */
export const fullCapOfFirstYear = (
  date: string,
  start: RuleFigure,
  cap: RuleFigure,
): readonly Assumption[] =>
  yearOf(date) === yearOf(dateOfFigure(start)) ? [assume('full-cap-2021', cap.citation, start.citation)] : [];
