import type { InputOf } from '@/lib/model/field';
import { addDays } from '@/lib/rules/add-days';
import { defineChecker } from '@/lib/rules/define-checker';
import { lastWeekdays } from '@/lib/rules/last-weekdays';
import { numberOfFigure } from '@/lib/rules/number-of-figure';
import type { Law } from '@/lib/rules/parameters-in-force';

const fields = {
  continuousStay: { kind: 'yes-no' },
  yearEnd: { kind: 'date' },
  requestDate: { kind: 'date' },
  alreadySplit: { kind: 'yes-no' },
} as const;

type Given = InputOf<typeof fields>;
type DayLaw = Law<'split-settlement-days', never>;

/**
 * How far before the end of the year public holidays and make-up days can move the last 5 working days (工作日): the portal's
 * own bound, no figure of the draft. The 14 days up to the end hold ten weekdays; a holiday that takes five of them, which
 * is a whole week off, still leaves five.
 */
const DAYS_HOLIDAYS_REACH = 13;

const isAmongLastWeekdays = ({ requestDate, yearEnd }: Given, law: DayLaw): boolean =>
  lastWeekdays(yearEnd, numberOfFigure(law.figure('split-settlement-days'))).includes(requestDate);

const isNearYearEnd = ({ requestDate, yearEnd }: Given): boolean =>
  addDays(yearEnd, -DAYS_HOLIDAYS_REACH) <= requestDate && requestDate <= yearEnd;

const maySplit = ({ continuousStay, alreadySplit }: Given): boolean => continuousStay && !alreadySplit;

/**
 * Whether the draft would let a patient ask on a day to settle a stay across the end of the insurance year in two parts
 * (分段结算): once, on one of the year's last 5 working days. Weekdays stand for working days; near the end of the year
 * every other day is open, because holidays can move them.
 * Source: zhongshan-2019-draft, 9.
 */
export const zhongshanSplitSettlement = defineChecker({
  id: 'zhongshan-split-settlement',
  notice: 'zhongshan-2019-draft',
  clauses: ['9'],
  fields,
  figures: ['split-settlement-days'],
  quotes: [
    'split-settlement',
    'split-settlement-stay',
    'split-settlement-once',
    'split-settlement-window',
    'split-settlement-working-days',
  ],
  assumptions: [{ id: 'working-days', quote: 'split-settlement-working-days' }],
  table: [
    {
      id: 'among-last-weekdays',
      when: (input, law) => maySplit(input) && isAmongLastWeekdays(input, law),
      outcome: 'yes',
      headline: 'yes',
      reasons: ['split-settlement'],
      nextSteps: ['new-admission'],
    },
    {
      id: 'near-year-end',
      when: (input, law) => maySplit(input) && isNearYearEnd(input) && !isAmongLastWeekdays(input, law),
      outcome: 'conditional',
      headline: 'conditional',
      reasons: ['split-settlement-working-days'],
      nextSteps: ['ask-hospital', 'new-admission'],
    },
    {
      id: 'not-then',
      when: (input) => !maySplit(input) || !isNearYearEnd(input),
      outcome: 'no',
      headline: 'no',
      reasons: (input) => [
        ...(input.continuousStay ? [] : (['split-settlement-stay'] as const)),
        ...(input.alreadySplit ? (['split-settlement-once'] as const) : []),
        ...(isNearYearEnd(input) ? [] : (['split-settlement-window'] as const)),
      ],
    },
  ],
});
