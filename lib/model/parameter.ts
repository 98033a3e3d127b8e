import { z } from 'zod';

import { calendarDateSchema } from '@/lib/model/calendar-date';
import { clauseIdSchema } from '@/lib/model/clause-id';
import { entryIdSchema } from '@/lib/model/entry-id';
import { scopeSchema } from '@/lib/model/scope';

const quoted = {
  id: entryIdSchema,
  clause: clauseIdSchema,
  quote: z.string().min(1, 'is empty; copy the words of the clause'),
};
const dated = {
  ...quoted,
  /** What it is, in our words, as a heading of a table: 三级医院报销比例. The same for every period of a figure. */
  what: z.string().min(1, 'is empty; say what the figure is'),
  /** First day; null since before the notice. */
  from: calendarDateSchema.nullable(),
  /** Last day; null where open. */
  to: calendarDateSchema.nullable(),
};
const money = z
  .string('is not money; write yuan in quotes with two places, such as "4500.00"')
  .regex(/^[0-9]{1,8}\.[0-9]{2}$/, 'is not money; write yuan with two places, such as "4500.00"');

/** A figure of a notice for one period of time: the same id may come again for another period, never overlapping. */
export const figureSchema = z.discriminatedUnion(
  'unit',
  [
    z.strictObject({ ...dated, unit: z.literal('money'), value: money }),
    z.strictObject({ ...dated, unit: z.literal('percent'), value: z.number().min(0).max(100) }),
    z.strictObject({ ...dated, unit: z.literal('percentage-points'), value: z.number().min(-100).max(100) }),
    /** Persons, days, months, years of age: the id says which. */
    z.strictObject({ ...dated, unit: z.literal('count'), value: z.int().min(0) }),
    z.strictObject({ ...dated, unit: z.literal('date'), value: calendarDateSchema }),
    z.strictObject({ ...dated, unit: z.literal('not-stated'), value: z.null() }),
  ],
  'has no known unit; write one of money, percent, percentage-points, count, date, not-stated',
);

/** A figure for one period, with its clause and the very words. */
export type Figure = z.infer<typeof figureSchema>;

/** Official words a rule rests on that carry no figure. */
const parameterQuoteSchema = z.strictObject(quoted);

/** `parameters.yaml`. */
export const parametersSchema = z.strictObject({
  figures: z.array(figureSchema),
  quotes: z.array(parameterQuoteSchema),
  /** Whom, which institutions, which costs and which insurance each figure is limited to: one scope for each figure, whatever its period. */
  scopes: z.array(scopeSchema).default([]),
});

export type Parameters = z.infer<typeof parametersSchema>;
