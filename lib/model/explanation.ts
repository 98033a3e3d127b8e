import { z } from 'zod';

import { calendarDateSchema } from '@/lib/model/calendar-date';
import { clauseIdSchema } from '@/lib/model/clause-id';
import { derivedFigureSchema } from '@/lib/model/derived-figure';
import { entryIdSchema } from '@/lib/model/entry-id';
import { wordsSchema } from '@/lib/model/words';

/** Whom a clause concerns. */
const audienceSchema = z.enum([
  'employee',
  'retiree',
  'pre-1949-worker',
  'resident',
  'flexible-worker',
  'chronic-patient',
  'large-expense',
  'inpatient',
  'cancer-patient',
  'newborn',
  'older-person',
  'low-income',
  'religious-staff',
  'traveller',
  'hospital',
  'pharmacy',
  'office',
  'everyone',
]);

const changeSchema = z
  .strictObject({
    id: entryIdSchema,
    what: wordsSchema,
    /** Null where the notice does not say; likewise `after`. */
    before: wordsSchema.nullable(),
    after: wordsSchema.nullable(),
    /** Null where neither the clause nor the notice gives the day; never a day of ours. */
    from: calendarDateSchema.nullable(),
    /** The clause's own words for its time where they give no first day: 2022 年年底以前, 2021 年. */
    when: wordsSchema.nullable().default(null),
    until: calendarDateSchema.nullable(),
    clause: clauseIdSchema,
    /** Ids of the figures in parameters.yaml that it changes: the table of figures over time takes from it what is no number. */
    figures: z.array(entryIdSchema).default([]),
    /** Official words of the clause in which every figure of `before` and `after` stands. */
    quote: wordsSchema,
  })
  .refine(({ from, when }) => from === null || when === null, {
    path: ['when'],
    message: 'says again when; write either from or the words of the clause',
  });

/** A row of the facts table "what changes for you". */
export type Change = z.infer<typeof changeSchema>;

const clauseExplanationSchema = z.strictObject({
  headline: wordsSchema,
  audience: z.array(audienceSchema).min(1),
  points: z.array(wordsSchema).min(1),
  action: wordsSchema,
  /** What people will ask and the clause does not answer. */
  silent: wordsSchema.nullable().default(null),
  /** Id of a scenario of the same notice. */
  example: entryIdSchema.nullable().default(null),
  /** Figures of these words that do not stand in the clause, and where they come from. */
  derived: z.array(derivedFigureSchema).default([]),
});

/** What a clause means for a person, in our words. */
export type ClauseExplanation = z.infer<typeof clauseExplanationSchema>;

/** One line of the notice in one minute, and the clause it stands in. */
const minuteLineSchema = z.strictObject({ text: wordsSchema, clause: clauseIdSchema });

const questionSchema = z
  .strictObject({
    ask: wordsSchema,
    answer: wordsSchema,
    /** Where the answer stands; where the notice is silent, the clauses nearest to it. */
    clauses: z.array(clauseIdSchema),
    /** False where the notice does not answer; then the answer says so. */
    stated: z.boolean(),
  })
  .refine(({ clauses, stated }) => !stated || clauses.length > 0, {
    path: ['clauses'],
    message: 'names no clause; write where the answer stands, or stated: false',
  });

/** A question people really ask, with the answer of the notice. */
export type Question = z.infer<typeof questionSchema>;

/** `explanation.yaml`. */
export const explanationSchema = z.strictObject({
  /** Why this notice is shown, and what its dates mean for a reader today. */
  aboutStatus: wordsSchema.nullable().default(null),
  /** Who, what, how much, from when, until when. */
  inOneMinute: z
    .array(minuteLineSchema)
    .max(6, 'has more than six lines; leave out what matters least')
    .default([]),
  changes: z.array(changeSchema),
  questions: z.array(questionSchema).default([]),
  clauses: z.record(clauseIdSchema, clauseExplanationSchema),
});

export type Explanation = z.infer<typeof explanationSchema>;
