import { z } from 'zod';

const words = z.string().min(1);
const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
const clauseId = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
/** `jinan-2022/1-2`. */
const citedClause = z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/);
const date = z.string().meta({ format: 'date' });

/** `quotes[i]` belongs to `clauses[i]`. */
const cited = { clauses: z.array(citedClause), quotes: z.array(words) };

const noticeStatus = z.enum(['in-force', 'not-yet', 'expired', 'past-year', 'no-expiry-printed', 'draft']);

const assumption = z.strictObject({ id, text: words, clauses: z.array(citedClause).min(1) });

/** Money as "1234.50", percents and counts as numbers, dates as yyyy-mm-dd, options by name; null where there is none. */
const value = z.union([z.string(), z.number(), z.null()]);

const step = z.strictObject({
  id: words,
  kind: z.enum(['given', 'parameter', 'add', 'subtract', 'multiply', 'cap', 'round', 'assumption']),
  label: words,
  expression: z.string(),
  value,
  ...cited,
});

const reading = z.strictObject({
  assumption: assumption.nullable(),
  bound: z.enum(['exact', 'at-least', 'at-most']),
  result: z.record(z.string(), z.union([value, z.array(z.record(z.string(), value))])),
  steps: z.array(step).min(1),
});

const explanation = z.strictObject({ text: words, ...cited });

const qualification = z.strictObject({ clause: citedClause, quote: words });

const input = z.record(z.string(), z.unknown());

/** What stands around every answer. */
const framed = {
  notice: id,
  noticeStatus,
  draft: z.boolean(),
  input,
  qualification: qualification.optional(),
};

const refused = {
  status: z.enum(['not-applicable', 'not-stated']),
  reason: z.enum([
    'before-effective',
    'after-expiry',
    'facility-not-covered',
    'facility-not-named',
    'not-registered',
    'drug-not-listed',
    'set-elsewhere',
    'group-not-named',
  ]),
  explanation,
  assumptions: z.array(assumption).max(0),
};

const computed = { status: z.literal('computed'), assumptions: z.array(assumption) };

const computedAnswer = z.strictObject({
  calculator: id,
  ...framed,
  ...computed,
  readings: z.array(reading).min(1),
});

const refusedAnswer = z.strictObject({
  calculator: id,
  ...framed,
  ...refused,
  readings: z.array(reading).max(0),
});

const reason = z.strictObject({ text: words, ...cited });

const computedVerdict = z.strictObject({
  checker: id,
  ...framed,
  ...computed,
  outcome: z.enum(['yes', 'no', 'conditional', 'not-stated']),
  details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  reasons: z.array(reason),
  nextSteps: z.array(words),
});

const refusedVerdict = z.strictObject({
  checker: id,
  ...framed,
  ...refused,
  details: z.strictObject({}),
  reasons: z.array(reason).max(0),
  nextSteps: z.array(words).max(0),
});

const ruleSummary = z.strictObject({
  id,
  title: words,
  description: words,
  notice: id,
  noticeStatus,
  draft: z.boolean(),
  clauses: z.array(clauseId).min(1),
  /** Its page. */
  url: words,
  /** The JSON Schema of its query. */
  parameters: z.record(z.string(), z.unknown()),
});

const noticeSummary = z.strictObject({
  id,
  title: words,
  number: words.nullable(),
  issuers: z.array(words),
  issued: date.nullable(),
  effective: date.nullable(),
  ends: date.nullable(),
  kind: z.enum(['notice', 'draft']),
  status: noticeStatus,
  region: z.strictObject({ province: words, city: words.nullable() }),
});

const clauseExplanation = z.strictObject({
  headline: words,
  audience: z.array(words).min(1),
  points: z.array(words).min(1),
  action: words,
  silent: words.nullable(),
});

const clause = z.strictObject({
  id: clauseId,
  number: words.nullable(),
  heading: words.nullable(),
  /** The official words; empty for a part that is only a group. */
  source: z.string(),
  remarks: z.array(words),
  /** Its page. */
  url: words,
  explanation: clauseExplanation.nullable(),
  calculators: z.array(id),
  checkers: z.array(id),
});

const notice = z.strictObject({ ...noticeSummary.shape, remarks: z.array(words), clauses: z.array(clause) });

const problem = { type: z.literal('about:blank'), title: words };

/**
 * What the interface for programs answers, each shape under the name it has in the OpenAPI document.
 */
export const apiShapes = {
  Answer: z.discriminatedUnion('status', [computedAnswer, refusedAnswer]),
  ComputedAnswer: computedAnswer,
  RefusedAnswer: refusedAnswer,
  Reading: reading,
  Step: step,
  Assumption: assumption,
  Explanation: explanation,
  Qualification: qualification,
  Verdict: z.discriminatedUnion('status', [computedVerdict, refusedVerdict]),
  ComputedVerdict: computedVerdict,
  RefusedVerdict: refusedVerdict,
  Reason: reason,
  NoticeStatus: noticeStatus,
  Value: value,
  Notices: z.strictObject({ notices: z.array(noticeSummary) }),
  NoticeSummary: noticeSummary,
  Notice: notice,
  Clause: clause,
  ClauseExplanation: clauseExplanation,
  Calculators: z.strictObject({ calculators: z.array(ruleSummary) }),
  Checkers: z.strictObject({ checkers: z.array(ruleSummary) }),
  RuleSummary: ruleSummary,
  InvalidQuery: z.strictObject({
    ...problem,
    status: z.literal(400),
    errors: z.array(z.strictObject({ field: z.string(), message: words })).min(1),
  }),
  NotFound: z.strictObject({ ...problem, status: z.literal(404), detail: words }),
} as const;

/** What has one of these shapes. */
export type ApiShape<Name extends keyof typeof apiShapes> = z.infer<(typeof apiShapes)[Name]>;
