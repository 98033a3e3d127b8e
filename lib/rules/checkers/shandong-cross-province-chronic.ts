import { dateOfFigure } from '@/lib/rules/date-of-figure';
import { defineChecker } from '@/lib/rules/define-checker';
import type { Law } from '@/lib/rules/parameters-in-force';

const dueBy = (law: Law<'cross-province-due-by', never>): string =>
  dateOfFigure(law.figure('cross-province-due-by'));

/**
 * Whether the outpatient cost of a chronic or special disease is settled directly in another province
 * (跨省直接结算). For five diseases the notice sets every city a task: `due` says whether the day is before
 * `dueBy` (yyyy-mm-dd) or not. Whether a city has done it, and since when, it cannot say.
 * Source: shandong-2021, 7-p1.
 */
export const shandongCrossProvinceChronic = defineChecker({
  id: 'shandong-cross-province-chronic',
  notice: 'shandong-2021',
  clauses: ['preamble', '7-p1'],
  fields: {
    date: { kind: 'date' },
    condition: {
      kind: 'choice',
      options: [
        'hypertension',
        'diabetes',
        'cancer-chemoradiotherapy',
        'dialysis',
        'transplant-antirejection',
        'other',
      ],
    },
  },
  figures: ['cross-province-due-by'],
  quotes: ['year-2021', 'five-diseases'],
  assumptions: [{ id: 'year-2021', quote: 'year-2021' }],
  table: [
    {
      id: 'to-come',
      when: ({ condition, date }, law) => condition !== 'other' && date < dueBy(law),
      outcome: 'conditional',
      headline: 'to-come',
      details: (law) => ({ dueBy: dueBy(law), due: false }),
      reasons: ['five-diseases'],
      nextSteps: ['ask-city'],
    },
    {
      id: 'due',
      when: ({ condition, date }, law) => condition !== 'other' && date >= dueBy(law),
      outcome: 'conditional',
      headline: 'due',
      details: (law) => ({ dueBy: dueBy(law), due: true }),
      reasons: ['five-diseases'],
      nextSteps: ['ask-city'],
    },
    {
      id: 'other',
      when: ({ condition }) => condition === 'other',
      outcome: 'not-stated',
      headline: 'not-named',
      reasons: ['five-diseases'],
      nextSteps: ['ask-disease'],
    },
  ],
});
