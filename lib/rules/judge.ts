import type { Answer, Refusal, Verdict } from '@/lib/model/answer';
import type { Fields, Input } from '@/lib/model/field';
import { mayBeLastDay } from '@/lib/model/field';
import type { RuleParameters } from '@/lib/model/rule-parameters';
import { dateOfFigure } from '@/lib/rules/date-of-figure';
import { onLastDay } from '@/lib/rules/on-last-day';
import { required } from '@/lib/rules/required';

type Said = Answer | Verdict;

type Runs<A extends Said> = {
  readonly fields: Fields;
  readonly run: (input: Input, parameters: RuleParameters) => A;
};

/** What a notice said on the last day on which it answered. */
export type Past<A extends Said> = { readonly day: string; readonly input: Input; readonly answer: A };

/** What a page shows of a case: the answer, and what held on the last day where the notice has come to its end. */
export type Judged<A extends Said> = {
  /** Undefined where no day was given: then only the last day speaks. */
  readonly answer: A | undefined;
  readonly past: Past<A> | undefined;
};

const endedOn = (answer: Said): string | undefined => {
  const isOver = (said: Said): said is Refusal => 'reason' in said && said.reason === 'after-expiry';
  return isOver(answer) ? (answer.date ?? undefined) : undefined;
};

/** The name of a day that was left out, where a page may leave it out. */
const dayLeftOut = (fields: Fields, input: Input): string | undefined =>
  Object.keys(fields).find((name) => mayBeLastDay(fields[name]) && input[name] === undefined);

/**
 * The answer of a rule to a case as a page shows it. After the end of the notice, or where no day is given for what stays
 * the same until then, it also says what the notice said on its last day; that is never an answer for today.
 */
export const judge = <A extends Said>(rule: Runs<A>, input: Input, parameters: RuleParameters): Judged<A> => {
  const leftOut = dayLeftOut(rule.fields, input);
  if (leftOut !== undefined) {
    const end = parameters.figures.find(({ id }) => id === 'ends-on');
    const day = dateOfFigure(required(end, 'a rule whose day may be left out states its last day'));
    const onThatDay = { ...input, [leftOut]: day };
    return {
      answer: undefined,
      past: { day, input: onThatDay, answer: rule.run(onThatDay, parameters) },
    };
  }
  const answer = rule.run(input, parameters);
  const day = endedOn(answer);
  if (day === undefined) return { answer, past: undefined };
  const onThatDay = onLastDay(rule.fields, input, day);
  return { answer, past: { day, input: onThatDay, answer: rule.run(onThatDay, parameters) } };
};
