import { addDays } from '@/lib/rules/add-days';
import { isWeekday } from '@/lib/rules/is-weekday';

/** The last so many Mondays to Fridays up to and including a day, the latest first. */
export const lastWeekdays = (end: string, count: number): readonly string[] => {
  const found: string[] = [];
  for (let day = end; found.length < count; day = addDays(day, -1)) if (isWeekday(day)) found.push(day);
  return found;
};
