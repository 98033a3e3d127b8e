import { defineChecker } from '@/lib/rules/define-checker';

/** What frees a person from a waiting period, and the words that say so (2-p3). */
const exemptions = [
  ['newborn', 'newborn'],
  ['ruralLowIncome', 'rural-low-income'],
  ['enrolledInWindow', 'enrolled-in-window'],
  ['employeeLapsedWithin3Months', 'employee-lapsed'],
  ['paidAsRequired', 'irregular-payment'],
] as const;

/**
 * Whether a resident is free of a waiting period (待遇享受等待期): anybody to whom one of the five things
 * applies; for all others each place may set one. Who a person is comes before what was paid: a newborn has paid nothing yet. Source: shandong-2021, 2-p3.
 */
export const shandongWaitingPeriod = defineChecker({
  id: 'shandong-waiting-period',
  notice: 'shandong-2021',
  clauses: ['preamble', '2-p3'],
  fields: {
    newborn: { kind: 'yes-no' },
    ruralLowIncome: { kind: 'yes-no' },
    enrolledInWindow: { kind: 'yes-no' },
    employeeLapsedWithin3Months: { kind: 'yes-no' },
    paidAsRequired: { kind: 'yes-no' },
  },
  figures: [],
  quotes: [
    'year-2021',
    'irregular-payment',
    'enrolled-in-window',
    'employee-lapsed',
    'newborn',
    'rural-low-income',
    'special-groups',
  ],
  assumptions: [{ id: 'year-2021', quote: 'year-2021' }],
  table: [
    {
      id: 'free',
      when: (input) => exemptions.some(([field]) => input[field]),
      outcome: 'yes',
      headline: 'none',
      details: () => ({ waitingPeriod: 'none' }),
      reasons: (input) => exemptions.filter(([field]) => input[field]).map(([, quote]) => quote),
    },
    {
      id: 'not-free',
      when: (input) => exemptions.every(([field]) => !input[field]),
      outcome: 'conditional',
      headline: 'may-be-set',
      details: () => ({ waitingPeriod: 'may-be-set' }),
      reasons: ['irregular-payment', 'special-groups'],
      nextSteps: ['ask-place'],
    },
  ],
});
