import type { Finding, Outcome, Verdict } from '@/lib/model/answer';
import type { Fields, Input, InputOf } from '@/lib/model/field';
import type { RuleParameters } from '@/lib/model/rule-parameters';
import type { AnyRule, DeclaredRule } from '@/lib/rules/declared-rule';
import { isInputOf } from '@/lib/rules/is-input-of';
import type { RatiosThere } from '@/lib/rules/jinan-ratios-there';
import { type Law, parametersInForce } from '@/lib/rules/parameters-in-force';

/** Something taken for granted, with the words that leave it open. */
type Assumed<QuoteId extends string> = { readonly id: string; readonly quote: QuoteId };

/** One row of a decision table: where `when` holds, this is what the notice says. */
type Row<FS extends Fields, FigureId extends string, QuoteId extends string> = {
  readonly id: string;
  /** May look at the figures of the day: an age, a number of days, a date. */
  readonly when: (input: InputOf<FS>, law: Law<FigureId, QuoteId>) => boolean;
  readonly outcome: Outcome;
  /** Message `headlines.<headline>`. */
  readonly headline: string;
  readonly details?: (law: Law<FigureId, QuoteId>, input: InputOf<FS>) => Finding['details'];
  /**
   * All that apply, each named after the words it rests on; its own words are the message `reasons.<id>`.
   * A function where they differ within the row: several may stand against one case.
   */
  readonly reasons:
    | readonly QuoteId[]
    | ((input: InputOf<FS>, law: Law<FigureId, QuoteId>) => readonly QuoteId[]);
  /** Messages `nextSteps.<id>`. */
  readonly nextSteps?: readonly string[];
  /** What is taken for granted, each with the words that leave it open; a function where it differs within the row. */
  readonly assumptions?: readonly Assumed<QuoteId>[] | ((input: InputOf<FS>) => readonly Assumed<QuoteId>[]);
};

/** Figures that a page shows beside a finding that changes them, and the calculator that goes on from there. Not part of the finding: the API does not give them. */
export type Beside = {
  readonly ratios: readonly RatiosThere[];
  readonly calculator: string;
  /** What is known for it, as typed. */
  readonly typed: Readonly<Record<string, string>>;
};

type Declaration<
  FS extends Fields,
  FigureId extends string,
  QuoteId extends string,
  Table extends readonly Row<FS, FigureId, QuoteId>[],
> = DeclaredRule<FS, FigureId, QuoteId> & {
  /** The day the question is about: its figures are that day's. Without it, only figures without a period are in reach. */
  readonly dateOf?: (input: InputOf<FS>) => string;
  /** Answers that come before the table: a date that the notice does not reach. */
  readonly refuse?: (input: InputOf<FS>, law: Law<FigureId, QuoteId>) => Verdict | undefined;
  /** What is taken for granted in every finding, before what its row adds. */
  readonly assumptions?: readonly Assumed<QuoteId>[];
  readonly besideOf?: (input: InputOf<FS>, law: Law<FigureId, QuoteId>) => Beside;
  /** Every combination of inputs meets exactly one row. */
  readonly table: Table;
};

/** Any checker, as pages, forms and the API handle it. */
export type Checker = AnyRule & {
  /** @throws TypeError where the input was not checked against the fields. */
  readonly run: (input: Input, parameters: RuleParameters) => Verdict;
  /** Undefined where it has nothing to show, or refuses. */
  readonly beside: (input: Input, parameters: RuleParameters) => Beside | undefined;
};

const onlyRow = <Entry extends { readonly id: string }>(rows: readonly Entry[], checker: string): Entry => {
  const [row, ...others] = rows;
  if (row === undefined || others.length > 0) {
    throw new RangeError(`${checker}: ${rows.length} rows fit: ${rows.map(({ id }) => id).join(', ')}`);
  }
  return row;
};

/**
 * A checker from its one declaration: fields, clauses, parameters and a decision table.
 * The verdict throws RangeError where no row, or more than one, fits: a test enumerates all inputs.
 */
export const defineChecker = <
  const FS extends Fields,
  const FigureId extends string,
  const QuoteId extends string,
  const Table extends readonly Row<FS, FigureId, QuoteId>[],
>(
  declaration: Declaration<FS, FigureId, QuoteId, Table>,
) => {
  const { id, fields, table, dateOf, refuse, assumptions = [] } = declaration;
  const find = (input: InputOf<FS>, law: Law<FigureId, QuoteId>): Finding => {
    const row = onlyRow(
      table.filter(({ when }) => when(input, law)),
      id,
    );
    const reasons = typeof row.reasons === 'function' ? row.reasons(input, law) : row.reasons;
    const ofRow = typeof row.assumptions === 'function' ? row.assumptions(input) : (row.assumptions ?? []);
    const assumed = [...assumptions, ...ofRow];
    return {
      status: 'computed',
      outcome: row.outcome,
      headline: row.headline,
      details: row.details?.(law, input) ?? {},
      reasons: reasons.map((quote) => ({ id: quote, citations: [law.quote(quote)] })),
      nextSteps: row.nextSteps ?? [],
      assumptions: assumed.map((each) => ({ id: each.id, citations: [law.quote(each.quote)] })),
    };
  };
  const verdict = (input: InputOf<FS>, parameters: RuleParameters): Verdict => {
    const law = parametersInForce<FigureId, QuoteId>(parameters, dateOf?.(input));
    return refuse?.(input, law) ?? find(input, law);
  };
  const run = (input: Input, parameters: RuleParameters): Verdict => {
    if (!isInputOf(fields, input)) throw new TypeError(`${id}: unchecked input`);
    return verdict(input, parameters);
  };
  const beside = (input: Input, parameters: RuleParameters): Beside | undefined => {
    if (!isInputOf(fields, input)) throw new TypeError(`${id}: unchecked input`);
    const law = parametersInForce<FigureId, QuoteId>(parameters, dateOf?.(input));
    return refuse?.(input, law) === undefined ? declaration.besideOf?.(input, law) : undefined;
  };
  return { ...declaration, conflicts: declaration.conflicts ?? [], verdict, run, beside };
};
