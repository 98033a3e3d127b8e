import { z } from 'zod';

import { entryIdSchema } from '@/lib/model/entry-id';

const typed = z.string(
  'is not text; write what is typed in the form, in quotes where it looks like a number',
);

const expectedSchema = z.strictObject({
  status: z.enum(['computed', 'not-applicable', 'not-stated']),
  reason: z.string().optional(),
  bound: z.enum(['exact', 'at-least', 'at-most']).optional(),
  /** Of the only reading, or of the first. */
  result: z.record(z.string(), z.json()).optional(),
  readings: z.array(z.record(z.string(), z.json())).optional(),
  outcome: z.enum(['yes', 'no', 'conditional', 'not-stated']).optional(),
  details: z.record(z.string(), z.json()).optional(),
  assumptions: z.array(z.string()).optional(),
});

/** A worked case in everyday words: what is typed, and what comes out, computed by hand from the clause. */
const scenarioSchema = z.strictObject({
  id: entryIdSchema,
  /** Id of the calculator or checker. */
  rule: entryIdSchema,
  title: z.string().min(1),
  input: z.record(
    z.string(),
    z.union(
      [typed, z.array(typed)],
      'is not text; write what is typed in the form, in quotes where it looks like a number',
    ),
  ),
  expected: expectedSchema,
});

export type Scenario = z.infer<typeof scenarioSchema>;

/** `scenarios.yaml`. */
export const scenariosSchema = z.array(scenarioSchema);
