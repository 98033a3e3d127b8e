import type { CalendarDate } from '@/lib/model/calendar-date';
import { addDays } from '@/lib/rules/add-days';

/** The last day on which a page holds that will read differently on a day. */
export const lastDayBefore = (until: CalendarDate): CalendarDate => addDays(until, -1);
