import type { InputOf } from '@/lib/model/field';
import { addDays } from '@/lib/rules/add-days';
import { defineChecker } from '@/lib/rules/define-checker';
import { numberOfFigure } from '@/lib/rules/number-of-figure';
import type { Law } from '@/lib/rules/parameters-in-force';

const fields = {
  surgeryDate: { kind: 'date' },
  billDate: { kind: 'date' },
  listedSurgery: { kind: 'yes-no' },
  relatedToSurgery: { kind: 'yes-no' },
} as const;

type Given = InputOf<typeof fields>;
type DayLaw = Law<'day-surgery-days-before' | 'day-surgery-days-after', never>;

/** Whether a bill is of the days around the surgery, the first and the last one included. */
const isInWindow = ({ surgeryDate, billDate }: Given, law: DayLaw): boolean => {
  const first = addDays(surgeryDate, -numberOfFigure(law.figure('day-surgery-days-before')));
  const last = addDays(surgeryDate, numberOfFigure(law.figure('day-surgery-days-after')));
  return first <= billDate && billDate <= last;
};

const isCovered = (input: Given, law: DayLaw): boolean =>
  input.listedSurgery && input.relatedToSurgery && isInWindow(input, law);

/**
 * Whether the draft would count a bill among the costs of a day surgery (日间手术): a listed surgery, a cost related
 * to it, from 10 days before to 5 days after. The draft names no day from which it would hold.
 * Source: zhongshan-2019-draft, 5-p1.
 */
export const zhongshanDaySurgery = defineChecker({
  id: 'zhongshan-day-surgery',
  notice: 'zhongshan-2019-draft',
  clauses: ['5-p1'],
  fields,
  figures: ['day-surgery-days-before', 'day-surgery-days-after'],
  quotes: ['day-surgery-included', 'day-surgery-list', 'day-surgery-related', 'day-surgery-window'],
  table: [
    {
      id: 'covered',
      when: isCovered,
      outcome: 'yes',
      headline: 'covered',
      reasons: ['day-surgery-included'],
      nextSteps: ['ask-list'],
      assumptions: [{ id: 'count-of-days', quote: 'day-surgery-window' }],
    },
    {
      id: 'not-covered',
      when: (input, law) => !isCovered(input, law),
      outcome: 'no',
      headline: 'not-covered',
      reasons: (input, law) => [
        ...(input.listedSurgery ? [] : (['day-surgery-list'] as const)),
        ...(input.relatedToSurgery ? [] : (['day-surgery-related'] as const)),
        ...(isInWindow(input, law) ? [] : (['day-surgery-window'] as const)),
      ],
    },
  ],
});
