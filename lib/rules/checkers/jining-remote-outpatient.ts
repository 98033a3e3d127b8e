import { defineChecker } from '@/lib/rules/define-checker';
import { refuseOutsidePeriod } from '@/lib/rules/refuse-outside-period';

/**
 * Whether an ordinary outpatient bill outside the city is settled on the spot (异地普通门诊联网结算) without
 * filing anew: `filing` is `none-needed`, `needed-first`, or `not-stated` for who is listed and has not filed,
 * or is elsewhere; the ratios are those of home either way. Refuses dates before 2021-09-01 and after
 * 2024-08-31. Source: jining-2021, 6.
 */
export const jiningRemoteOutpatient = defineChecker({
  id: 'jining-remote-outpatient',
  notice: 'jining-2021',
  clauses: ['6', 'closing'],
  fields: {
    date: { kind: 'date' },
    group: {
      kind: 'choice',
      options: [
        'resettled-retiree',
        'long-term-resident',
        'posted-worker',
        'referred',
        'emergency-traveller',
        'personal-account',
        'otherwise-filed',
        'other',
      ],
    },
    filedForInpatient: { kind: 'yes-no' },
    inFiledPlace: { kind: 'yes-no' },
  },
  figures: ['starts-on', 'ends-on'],
  quotes: ['same-standard', 'named-groups', 'opened-with-filing', 'only-with-filing', 'file-first'],
  dateOf: ({ date }) => date,
  refuse: ({ date }, law) => refuseOutsidePeriod(date, law),
  table: [
    {
      id: 'opened',
      when: ({ group, filedForInpatient, inFiledPlace }) =>
        group !== 'other' && filedForInpatient && inFiledPlace,
      outcome: 'yes',
      headline: 'no-filing',
      details: () => ({ filing: 'none-needed' }),
      reasons: ['named-groups', 'opened-with-filing', 'same-standard'],
      nextSteps: ['choose-opened-institution'],
    },
    {
      id: 'named-group',
      when: ({ group, filedForInpatient, inFiledPlace }) =>
        group !== 'other' && !(filedForInpatient && inFiledPlace),
      outcome: 'not-stated',
      headline: 'not-stated',
      details: () => ({ filing: 'not-stated' }),
      reasons: ['named-groups', 'only-with-filing', 'same-standard'],
      nextSteps: ['ask-before-going'],
    },
    {
      id: 'other-group',
      when: ({ group }) => group === 'other',
      outcome: 'conditional',
      headline: 'file-first',
      details: () => ({ filing: 'needed-first' }),
      reasons: ['file-first', 'same-standard'],
      nextSteps: ['file-by-home-rules'],
    },
  ],
});
