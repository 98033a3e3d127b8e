import { z } from 'zod';

import { clauseIdSchema } from '@/lib/model/clause-id';
import { derivedFigureSchema } from '@/lib/model/derived-figure';
import { entryIdSchema } from '@/lib/model/entry-id';
import { situations } from '@/lib/model/situation';

const situation = z.enum(situations, `is no situation; write some of ${situations.join(', ')}`);

const ruleSchema = z.strictObject({
  kind: z.enum(['calculators', 'eligibility']),
  id: entryIdSchema,
  /** What is filled in already, as typed; `@disease` and `@today` stand for the person's disease and the day. */
  input: z.record(z.string(), z.string()).default({}),
});

/** Something that a notice gives to some people. */
const entitlementSchema = z.strictObject({
  id: entryIdSchema,
  insurance: z.array(z.enum(['employee', 'resident'])).min(1),
  /** For people of whom one of these is so; empty for everybody insured. */
  situations: z.array(situation).default([]),
  /** Not for people of whom one of these is so. */
  unless: z.array(situation).default([]),
  /** For people with one of these of the listed diseases, too. */
  diseases: z.union([z.literal('listed'), z.array(z.string())]).default([]),
  headline: z.string().min(1),
  /** Figures of the headline that do not stand in the clause, and where they come from. */
  derived: z.array(derivedFigureSchema).default([]),
  /** Id of the figure of this notice that matters most; null where the notice gives none. */
  figure: entryIdSchema.nullable(),
  clause: clauseIdSchema,
  /** The very words. */
  quote: z.string().min(1),
  rule: ruleSchema.nullable(),
});

export type Entitlement = Readonly<z.infer<typeof entitlementSchema>>;

/** `entitlements.yaml`. */
export const entitlementsSchema = z.array(entitlementSchema);
