import { z } from 'zod';

const message = 'is not a date; write a real calendar date as yyyy-mm-dd, year 1900 to 2100';

/** A calendar date in China, `yyyy-mm-dd`, never a moment in a time zone. Refuses days that do not exist and years outside 1900–2100. */
export const calendarDateSchema = z.iso
  .date(message)
  .refine((date) => date >= '1900-01-01' && date <= '2100-12-31', message);

/** Compares correctly as a string. */
export type CalendarDate = z.infer<typeof calendarDateSchema>;
