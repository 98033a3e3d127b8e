import type { Assumption } from '@/lib/model/answer';
import { assume } from '@/lib/rules/assume';
import { dateOfFigure } from '@/lib/rules/date-of-figure';
import type { Law } from '@/lib/rules/parameters-in-force';

/** The figures that these assumptions need. */
export const jinanVisitAssumptionFigures = ['institution-limit-lifted-on'] as const;
/** The words that they need. */
export const jinanVisitAssumptionQuotes = [
  'designated-institution',
  'within-policy',
  'institution-limit',
  'no-referral',
] as const;

type AssumptionLaw = Law<
  (typeof jinanVisitAssumptionFigures)[number],
  (typeof jinanVisitAssumptionQuotes)[number] | 'outside-lower'
>;

/**
 * What is taken for granted of outpatient visits: a designated institution, within the number of them that
 * held until 2024 (away from the city none does), and that who is not at the registered place is away for a time. Source: jinan-2022, 1-2, 1-4, 1-5.
 */
export const assumeForJinanVisits = (
  visits: readonly { readonly date: string; readonly place: string }[],
  law: AssumptionLaw,
): Assumption[] => {
  const lifted = law.figure('institution-limit-lifted-on');
  const isLimited = visits.some(({ date }) => date < dateOfFigure(lifted));
  const isInCity = visits.some(({ place }) => place === 'jinan');
  const words = law.quote('institution-limit');
  const limit = isInCity
    ? assume('institution-limit', words)
    : {
        ...assume('institution-limit', words, law.quote('no-referral')),
        words: 'institution-limit-away',
      };
  const isAway = visits.some(({ place }) => place === 'outside-temporary');
  return [
    assume('designated-institution', law.quote('designated-institution'), law.quote('within-policy')),
    ...(isLimited ? [limit] : []),
    ...(isAway ? [assume('elsewhere-as-temporary', law.quote('outside-lower'))] : []),
  ];
};
