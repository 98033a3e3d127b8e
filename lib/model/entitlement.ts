import { z } from 'zod';

import { clauseIdSchema } from '@/lib/model/clause-id';
import { derivedFigureSchema } from '@/lib/model/derived-figure';
import { entryIdSchema } from '@/lib/model/entry-id';
import { situations } from '@/lib/model/situation';

const situation = z.enum(situations, `is no situation; write some of ${situations.join(', ')}`);

const ruleName = { kind: z.enum(['calculators', 'eligibility']), id: entryIdSchema };

/**
 * What is typed into a field of a rule. `@today`, `@month`, `@disease` and `@member` stand for the day, its month, the person's
 * disease, and `resident`, `employed` or `retired`; `@is:newborn` for `true` of somebody of whom it is so; `@condition` for the
 * answer to that question of the finder, with `as` where the rule calls an answer otherwise.
 */
const typedSchema = z.union([
  z.string(),
  z.strictObject({ said: entryIdSchema, as: z.record(z.string(), z.string()) }),
]);
const inputSchema = z.record(z.string(), typedSchema).default({});

const ruleSchema = z.strictObject({
  ...ruleName,
  /** What is filled in already; what is not known stays empty. */
  input: inputSchema,
});

/** A figure for the person: a result that the rule computes from what was said, or a figure of the day. */
const showSchema = z.strictObject({
  /** What it is; that of its first figure where it is left out. */
  what: z.string().min(1).optional(),
  /** The figures on which it rests; their scope stands beside it. Without a result the first one is what is shown. */
  figures: z.array(entryIdSchema).default([]),
  /** The rule that computes it, where it is not that of the entitlement. */
  rule: z.strictObject(ruleName).optional(),
  /** A result of the calculator, or a detail of the checker. */
  result: z.string().min(1).optional(),
  /** What is typed besides; amounts that the result does not depend on are zero. */
  input: inputSchema,
  /** Words for results that are no amounts, by their value. */
  words: z.record(z.string(), z.string().min(1)).optional(),
  /** For those who answered these questions so, or not at all. */
  when: z.record(z.string(), z.string()).default({}),
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
  /** The figures for the person; never typed into the headline. */
  shows: z.array(showSchema).default([]),
  /** A target, or a task that the notice sets others: never something that one has already. */
  goal: z.boolean().default(false),
  clause: clauseIdSchema,
  /** The very words. */
  quote: z.string().min(1),
  rule: ruleSchema.nullable(),
});

export type EntitlementRule = Readonly<z.infer<typeof ruleSchema>>;
export type Show = Readonly<z.infer<typeof showSchema>>;
export type TypedFor = Readonly<Record<string, z.infer<typeof typedSchema>>>;

export type Entitlement = Readonly<z.infer<typeof entitlementSchema>>;

/** `entitlements.yaml`. */
export const entitlementsSchema = z.array(entitlementSchema);
