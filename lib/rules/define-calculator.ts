import type { Answer, Result } from '@/lib/model/answer';
import type { Fields, Input, InputOf } from '@/lib/model/field';
import type { RuleParameters } from '@/lib/model/rule-parameters';
import type { AnyRule, DeclaredRule } from '@/lib/rules/declared-rule';
import { isInputOf } from '@/lib/rules/is-input-of';
import { type Law, parametersInForce } from '@/lib/rules/parameters-in-force';

/** What stands large above the trace: who pays what, or the one figure that was asked for. */
export type Headline<Name extends string = string> =
  | { readonly fundPays: Name; readonly youPay: Name }
  | { readonly figure: Name };

/** Something the notice leaves open, and the clause where one would look for it. */
type NotStated = { readonly id: string; readonly clause: string };

type Declaration<
  FS extends Fields,
  FigureId extends string,
  QuoteId extends string,
  R extends Result,
> = DeclaredRule<FS, FigureId, QuoteId> & {
  readonly headline: Headline<keyof R & string>;
  /** One or two choices or yes-no questions over which the same case is shown again for comparison. */
  readonly compare: readonly (keyof FS & string)[];
  /** What a reader will look for and the notice does not state; words under `notStated.<id>`. */
  readonly notStated: readonly NotStated[];
  /** A figure that the notice writes as “提高10%” and we read as points, and the field that holds the old ratio. */
  readonly strictly?: { readonly figure: FigureId; readonly of: keyof FS & string };
  /** The law of a day; of no day, where the question is about none. */
  readonly answer: (input: InputOf<FS>, lawOn: (date?: string) => Law<FigureId, QuoteId>) => Answer<R>;
};

/** Any calculator, as pages, forms and the API handle it. */
export type Calculator = AnyRule & {
  readonly headline: Headline;
  readonly compare: readonly string[];
  readonly notStated: readonly NotStated[];
  readonly strictly?: { readonly figure: string; readonly of: string };
  /** @throws TypeError where the input was not checked against the fields. */
  readonly run: (input: Input, parameters: RuleParameters) => Answer;
};

/**
 * A calculator from its one declaration: fields, clauses, the parameters it needs, and a pure
 * function from checked input and parameters to an answer.
 */
export const defineCalculator = <
  const FS extends Fields,
  const FigureId extends string,
  const QuoteId extends string,
  R extends Result,
>(
  declaration: Declaration<FS, FigureId, QuoteId, R>,
) => {
  const { fields, id } = declaration;
  const answer = (input: InputOf<FS>, parameters: RuleParameters): Answer<R> =>
    declaration.answer(input, (date) => parametersInForce(parameters, date));
  const run = (input: Input, parameters: RuleParameters): Answer => {
    if (!isInputOf(fields, input)) throw new TypeError(`${id}: unchecked input`);
    return answer(input, parameters);
  };
  return { ...declaration, conflicts: declaration.conflicts ?? [], answer, run };
};
