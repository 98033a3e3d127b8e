import type { ReasonCode, Refusal } from '@/lib/model/answer';
import type { RuleFigure } from '@/lib/model/rule-parameters';
import { dateOfFigure } from '@/lib/rules/date-of-figure';
import type { Law } from '@/lib/rules/parameters-in-force';

const refusal = (reason: ReasonCode, figure: RuleFigure): Refusal => ({
  status: 'not-applicable',
  reason,
  date: dateOfFigure(figure),
  citations: [figure.citation],
});

/** Refuses a date before the day that a figure states; undefined from that day on. */
export const refuseBefore = (date: string, start: RuleFigure): Refusal | undefined =>
  date < dateOfFigure(start) ? refusal('before-effective', start) : undefined;

/** Refuses a date after the day that a figure states; undefined up to that day. */
const refuseAfter = (date: string, end: RuleFigure): Refusal | undefined =>
  date > dateOfFigure(end) ? refusal('after-expiry', end) : undefined;

/**
 * Refuses a date before the notice takes effect or after it ends (both days themselves included in
 * its reach); undefined where it reaches the date. A notice that prints no end has no `ends-on`.
 * The date comes before every other reason.
 */
export const refuseOutsidePeriod = (
  date: string,
  law: Law<'starts-on' | 'ends-on', never>,
): Refusal | undefined => {
  const end = law.figureIfAny('ends-on');
  return refuseBefore(date, law.figure('starts-on')) ?? (end && refuseAfter(date, end));
};
