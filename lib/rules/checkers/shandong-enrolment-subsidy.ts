import { defineChecker } from '@/lib/rules/define-checker';

/**
 * Who gets help with the personal contribution to the resident insurance (资助参保): `support` says what
 * kind. The government's share (财政补助) is there for everybody. Source: shandong-2021, 1-p1 and 1-p3.
 */
export const shandongEnrolmentSubsidy = defineChecker({
  id: 'shandong-enrolment-subsidy',
  notice: 'shandong-2021',
  clauses: ['preamble', '1-p1', '1-p3'],
  fields: {
    group: {
      kind: 'choice',
      options: ['extreme-poverty', 'minimum-living', 'other-hardship', 'residence-permit', 'ordinary'],
    },
  },
  figures: [],
  quotes: [
    'year-2021',
    'full-subsidy',
    'fixed-subsidy',
    'others-in-hardship',
    'residence-permit',
    'government-share',
    'personal-share',
  ],
  assumptions: [{ id: 'year-2021', quote: 'year-2021' }],
  table: [
    {
      id: 'extreme-poverty',
      when: ({ group }) => group === 'extreme-poverty',
      outcome: 'yes',
      headline: 'full',
      details: () => ({ support: 'full' }),
      reasons: ['full-subsidy'],
    },
    {
      id: 'minimum-living',
      when: ({ group }) => group === 'minimum-living',
      outcome: 'yes',
      headline: 'fixed',
      details: () => ({ support: 'fixed' }),
      reasons: ['fixed-subsidy'],
      nextSteps: ['ask-amount'],
    },
    {
      id: 'other-hardship',
      when: ({ group }) => group === 'other-hardship',
      outcome: 'conditional',
      headline: 'perhaps-fixed',
      details: () => ({ support: 'fixed' }),
      reasons: ['fixed-subsidy', 'others-in-hardship'],
      nextSteps: ['ask-group'],
    },
    {
      id: 'residence-permit',
      when: ({ group }) => group === 'residence-permit',
      outcome: 'yes',
      headline: 'same-as-locals',
      details: () => ({ support: 'same-as-locals' }),
      reasons: ['residence-permit', 'personal-share'],
    },
    {
      id: 'ordinary',
      when: ({ group }) => group === 'ordinary',
      outcome: 'no',
      headline: 'government-share-only',
      details: () => ({ support: 'government-share-only' }),
      reasons: ['government-share', 'personal-share'],
    },
  ],
});
