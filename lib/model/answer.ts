import type { Citation, Citations } from '@/lib/model/citation';
import type { Step, Value } from '@/lib/model/step';

/** Why a notice does not answer. Its words are the message `reasons.<code>`, or the rule's own. */
export type ReasonCode =
  | 'before-effective'
  | 'after-expiry'
  | 'facility-not-covered'
  | 'facility-not-named'
  | 'not-registered'
  | 'drug-not-listed'
  | 'set-elsewhere'
  | 'group-not-named';

/** What we took for granted where the text is open. Its words are the message `assumptions.<id>`, or `<words>` where a case needs others. */
export type Assumption = { readonly id: string; readonly words?: string; readonly citations: Citations };

/** `at-least` and `at-most`: the notice gives only a floor or a ceiling of the first result field. */
export type Bound = 'exact' | 'at-least' | 'at-most';

/** The named results of a rule, the one its bound speaks of first. */
export type Result = Readonly<Record<string, Value>>;

/** One way to read the text; `assumption` is null where there is only one. */
export type Reading<R extends Result = Result> = {
  readonly assumption: Assumption | null;
  readonly bound: Bound;
  readonly result: R;
  /** Message keys `remarks.<id>` of the rule: why the figure is what one may not expect. */
  readonly remarks: readonly string[];
  readonly steps: readonly Step[];
};

/** An answer that is no sum and no finding: the notice does not reach the case, or does not say. */
export type Refusal = {
  readonly status: 'not-applicable' | 'not-stated';
  readonly reason: ReasonCode;
  /** The day from which, or up to which, the notice answers, where the reason is a date; else null. */
  readonly date: string | null;
  readonly citations: Citations;
};

/** What a calculator computed: one reading of the text, or several where it is open. */
export type Computed<R extends Result = Result> = {
  readonly status: 'computed';
  readonly assumptions: readonly Assumption[];
  /** The lowest first. */
  readonly readings: readonly [Reading<R>, ...Reading<R>[]];
};

/** What a calculator says. Refusals are answers, not errors. */
export type Answer<R extends Result = Result> = Computed<R> | Refusal;

/** What a checker finds; `not-stated` where the notice leaves it open. */
export type Outcome = 'yes' | 'no' | 'conditional' | 'not-stated';

/** One reason for a finding. Its words are the message `reasons.<id>` of the checker. */
type Reason = { readonly id: string; readonly citations: readonly Citation[] };

/** What a checker found. Plain data; its words are messages of the checker. */
export type Finding = {
  readonly status: 'computed';
  readonly outcome: Outcome;
  /** Message key `headlines.<headline>` of the checker: the finding in one sentence. */
  readonly headline: string;
  readonly details: Readonly<Record<string, string | number | boolean>>;
  readonly reasons: readonly Reason[];
  /** Message keys `nextSteps.<id>` of the checker. */
  readonly nextSteps: readonly string[];
  readonly assumptions: readonly Assumption[];
};

/** What a checker says. */
export type Verdict = Finding | Refusal;
