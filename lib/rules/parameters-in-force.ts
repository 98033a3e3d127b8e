import type { Citation } from '@/lib/model/citation';
import type { RuleFigure, RuleParameters } from '@/lib/model/rule-parameters';
import { required } from '@/lib/rules/required';

/** What a notice says on one day, by name: the figures in force that day, and its words. */
export type Law<FigureId extends string, QuoteId extends string> = {
  /** The figure in force. @throws RangeError where none is: no other period's figure stands in. */
  readonly figure: (id: FigureId) => RuleFigure;
  /** The figure in force, or undefined where the notice has none for that day. */
  readonly figureIfAny: (id: FigureId) => RuleFigure | undefined;
  /** @throws RangeError where the notice's parameters hold no such words. */
  readonly quote: (id: QuoteId) => Citation;
};

const covers = ({ from, to }: RuleFigure, date: string | undefined): boolean =>
  date === undefined
    ? from === null && to === null
    : (from === null || from <= date) && (to === null || date <= to);

/**
 * The parameters in force on `date` (yyyy-mm-dd), both ends of a period included. Without a date, for a
 * question that is about no day: the figures without a period only.
 */
export const parametersInForce = <FigureId extends string, QuoteId extends string>(
  parameters: RuleParameters,
  date?: string,
): Law<FigureId, QuoteId> => {
  const figureIfAny = (id: FigureId) =>
    parameters.figures.find((figure) => figure.id === id && covers(figure, date));
  return {
    figureIfAny,
    figure: (id) => required(figureIfAny(id), `no figure ${id} in force on ${date ?? 'no day'}`),
    quote: (id) =>
      required(
        parameters.quotes.find((quote) => quote.id === id),
        `no quote ${id}`,
      ).citation,
  };
};
