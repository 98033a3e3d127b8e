import { defineChecker } from '@/lib/rules/define-checker';
import { refuseOutsidePeriod } from '@/lib/rules/refuse-outside-period';

/**
 * Where one may sign up with a primary institution for outpatient care (门诊统筹就近签约): `where` is
 * `near-home` or `near-residence`. Refuses dates before 2021-09-01 and after 2024-08-31. Source:
 * jining-2021, 1-2; for places outside the city see 6.
 */
export const jiningSigning = defineChecker({
  id: 'jining-signing',
  notice: 'jining-2021',
  clauses: ['1-2', '6', 'closing'],
  fields: {
    date: { kind: 'date' },
    residence: { kind: 'choice', options: ['own-county', 'other-county-in-city', 'outside-city'] },
  },
  figures: ['starts-on', 'ends-on'],
  quotes: ['sign-near-home', 'sign-near-residence', 'within-city', 'same-standard'],
  dateOf: ({ date }) => date,
  refuse: ({ date }, law) => refuseOutsidePeriod(date, law),
  table: [
    {
      id: 'own-county',
      when: ({ residence }) => residence === 'own-county',
      outcome: 'yes',
      headline: 'near-home',
      details: () => ({ where: 'near-home' }),
      reasons: ['sign-near-home', 'within-city'],
      nextSteps: ['choose-institution'],
    },
    {
      id: 'other-county-in-city',
      when: ({ residence }) => residence === 'other-county-in-city',
      outcome: 'yes',
      headline: 'near-residence',
      details: () => ({ where: 'near-residence' }),
      reasons: ['sign-near-residence'],
      nextSteps: ['choose-institution'],
    },
    {
      id: 'outside-city',
      when: ({ residence }) => residence === 'outside-city',
      outcome: 'not-stated',
      headline: 'outside-city',
      reasons: ['within-city', 'same-standard'],
      nextSteps: ['see-remote-outpatient'],
    },
  ],
});
