import { defineChecker } from '@/lib/rules/define-checker';

/**
 * Who is favoured by the serious-illness insurance (大病保险倾斜支付). By how much, and until when, the
 * notice does not say. Source: shandong-2021, 3-p1.
 */
export const shandongSeriousIllnessPreference = defineChecker({
  id: 'shandong-serious-illness-preference',
  notice: 'shandong-2021',
  clauses: ['preamble', '3-p1'],
  fields: {
    group: {
      kind: 'choice',
      options: ['extreme-poverty', 'minimum-living', 'other-hardship', 'ordinary'],
    },
  },
  figures: [],
  quotes: ['year-2021', 'preference', 'others-preferred'],
  assumptions: [{ id: 'year-2021', quote: 'year-2021' }],
  table: [
    {
      id: 'named',
      when: ({ group }) => group === 'extreme-poverty' || group === 'minimum-living',
      outcome: 'yes',
      headline: 'favoured',
      reasons: ['preference'],
      nextSteps: ['ask-rate'],
    },
    {
      id: 'other-hardship',
      when: ({ group }) => group === 'other-hardship',
      outcome: 'conditional',
      headline: 'perhaps',
      reasons: ['preference', 'others-preferred'],
      nextSteps: ['ask-group'],
    },
    {
      id: 'ordinary',
      when: ({ group }) => group === 'ordinary',
      outcome: 'no',
      headline: 'not-favoured',
      reasons: ['preference'],
    },
  ],
});
