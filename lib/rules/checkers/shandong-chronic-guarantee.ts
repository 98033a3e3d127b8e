import { defineChecker } from '@/lib/rules/define-checker';

/**
 * Whether the notice names a disease for the outpatient benefits of chronic and special diseases
 * (门诊慢特病保障). It gives no benefit and no complete list. Source: shandong-2021, 2-p2.
 */
export const shandongChronicGuarantee = defineChecker({
  id: 'shandong-chronic-guarantee',
  notice: 'shandong-2021',
  clauses: ['preamble', '2-p2'],
  fields: {
    condition: {
      kind: 'choice',
      options: [
        'tuberculosis',
        'extrapulmonary-tuberculosis',
        'hepatitis-b',
        'hepatitis-c',
        'cirrhosis',
        'mdr-tuberculosis',
        'xdr-tuberculosis',
        'cardio-cerebrovascular',
        'other',
      ],
    },
  },
  figures: [],
  quotes: ['year-2021', 'seven-diseases', 'may-be-explored'],
  assumptions: [{ id: 'year-2021', quote: 'year-2021' }],
  table: [
    {
      id: 'seven-diseases',
      when: ({ condition }) => condition !== 'cardio-cerebrovascular' && condition !== 'other',
      outcome: 'yes',
      headline: 'named',
      reasons: ['seven-diseases'],
      nextSteps: ['ask-benefit'],
    },
    {
      id: 'cardio-cerebrovascular',
      when: ({ condition }) => condition === 'cardio-cerebrovascular',
      outcome: 'conditional',
      headline: 'where-tried',
      reasons: ['may-be-explored'],
      nextSteps: ['ask-place'],
    },
    {
      id: 'other',
      when: ({ condition }) => condition === 'other',
      outcome: 'not-stated',
      headline: 'not-named',
      reasons: ['seven-diseases'],
      nextSteps: ['ask-list'],
    },
  ],
});
