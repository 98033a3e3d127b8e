import { dateOfFigure } from '@/lib/rules/date-of-figure';
import { defineChecker } from '@/lib/rules/define-checker';
import { refuseOutsidePeriod } from '@/lib/rules/refuse-outside-period';

/**
 * Whether one has the outpatient pooling (普通门诊统筹) of the Jinan employee insurance; `ownContribution`
 * says whether oneself pays in for it and for the large-expense supplement.
 * Refuses dates before 2023-01-01 and after 2027-12-31. Source: jinan-2022, 1-1.
 */
export const jinanEntitlement = defineChecker({
  id: 'jinan-entitlement',
  notice: 'jinan-2022',
  clauses: ['1-1', 'closing-p1'],
  fields: { date: { kind: 'date' }, inJinanEmployeeInsurance: { kind: 'yes-no' } },
  figures: ['starts-on', 'ends-on', 'own-contribution-ends-on'],
  quotes: ['every-member', 'members-only', 'no-own-contribution'],
  dateOf: (input) => input.date,
  refuse: (input, law) => refuseOutsidePeriod(input.date, law),
  table: [
    {
      id: 'not-a-member',
      when: (input) => !input.inJinanEmployeeInsurance,
      outcome: 'not-stated',
      headline: 'not-stated',
      reasons: ['members-only'],
      nextSteps: ['ask-own-insurance'],
    },
    {
      id: 'member-before-change',
      when: (input, law) =>
        input.inJinanEmployeeInsurance && input.date < dateOfFigure(law.figure('own-contribution-ends-on')),
      outcome: 'yes',
      headline: 'entitled',
      details: () => ({ ownContribution: 'not-stated' }),
      reasons: ['every-member'],
      nextSteps: ['ask-contribution'],
    },
    {
      id: 'member-from-change',
      when: (input, law) =>
        input.inJinanEmployeeInsurance && input.date >= dateOfFigure(law.figure('own-contribution-ends-on')),
      outcome: 'yes',
      headline: 'entitled-free',
      details: () => ({ ownContribution: 'none' }),
      reasons: ['every-member', 'no-own-contribution'],
    },
  ],
});
