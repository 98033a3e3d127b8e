import { defineChecker } from '@/lib/rules/define-checker';

/**
 * Whether the outpatient cost of a chronic or special disease is settled directly in another province
 * (跨省直接结算): for the five named diseases every city is to have it by the end of December 2021.
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
  figures: ['cross-province-diseases'],
  quotes: ['year-2021', 'five-diseases'],
  dateOf: ({ date }) => date,
  assumptions: [{ id: 'year-2021', quote: 'year-2021' }],
  table: [
    {
      id: 'by-then',
      when: ({ condition }, law) =>
        condition !== 'other' && law.figureIfAny('cross-province-diseases') !== undefined,
      outcome: 'yes',
      headline: 'open',
      reasons: ['five-diseases'],
      nextSteps: ['ask-hospital'],
    },
    {
      id: 'before-then',
      when: ({ condition }, law) =>
        condition !== 'other' && law.figureIfAny('cross-province-diseases') === undefined,
      outcome: 'conditional',
      headline: 'not-yet-everywhere',
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
