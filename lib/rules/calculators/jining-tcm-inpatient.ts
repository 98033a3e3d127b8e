import type { Assumption } from '@/lib/model/answer';
import { assume } from '@/lib/rules/assume';
import { assumeDeductibleMet } from '@/lib/rules/assume-deductible-met';
import { defineCalculator } from '@/lib/rules/define-calculator';
import { type TcmStay, type TcmStayLaw, tcmStayFields, tcmStayFigures } from '@/lib/rules/jining-tcm-stay';
import { readMixedTcmStay } from '@/lib/rules/read-mixed-tcm-stay';
import { readPureTcmStay } from '@/lib/rules/read-pure-tcm-stay';
import { refuseOutsidePeriod } from '@/lib/rules/refuse-outside-period';

const assumptionsFor = (
  { pureTcm, standardDeductible, standardRatio }: TcmStay,
  law: TcmStayLaw,
): Assumption[] => {
  const lowered = law.figure(pureTcm ? 'pure-tcm-deductible-reduction' : 'tcm-facility-deductible-reduction');
  const increase = law.figure('tcm-items-ratio-increase').citation;
  const paid = pureTcm ? law.figure('pure-tcm-deductible-reduction').citation : increase;
  return [
    ...(standardDeductible === undefined
      ? [assumeDeductibleMet(pureTcm || standardRatio !== undefined, lowered.citation)]
      : []),
    ...(pureTcm ? [] : [assume('ten-points', increase)]),
    assume('admission-date', law.figure('starts-on').citation, law.figure('ends-on').citation),
    assume('no-limit-printed', paid),
  ];
};

/**
 * What a stay in hospital with Chinese medicine costs a member of either Jining insurance, in fen: a
 * fixed ratio where the treatment is purely TCM, ten points more on TCM items where it is not, above a
 * lower deductible. Two readings where the text leaves the sum open. Without the usual deductible, the most that the fund can
 * pay; without the usual ratio, where it is needed, the deductible alone. Refuses admissions before
 * 2021-09-01 and after 2024-08-31. Source: jining-2021, 4.
 */
export const jiningTcmInpatient = defineCalculator({
  id: 'jining-tcm-inpatient',
  notice: 'jining-2021',
  clauses: ['4', 'closing'],
  fields: tcmStayFields,
  conflicts: [
    {
      field: 'otherCost',
      code: 'other-cost-with-pure-tcm',
      when: [
        { field: 'pureTcm', in: ['true'] },
        { field: 'otherCost', nonZero: true },
      ],
    },
  ],
  figures: tcmStayFigures,
  quotes: [],
  headline: { fundPays: 'fundPays', youPay: 'youPay' },
  compare: ['tcmFacility'],
  strictly: { figure: 'tcm-items-ratio-increase', of: 'standardRatio' },
  notStated: [
    { id: 'standard', clause: '4' },
    { id: 'pure-tcm', clause: '4' },
    { id: 'scope', clause: '4' },
  ],
  answer: (input, lawOn) => {
    const law = lawOn(input.admissionDate);
    const refusal = refuseOutsidePeriod(input.admissionDate, law);
    if (refusal !== undefined) return refusal;
    const readings = input.pureTcm ? readPureTcmStay(input, law) : readMixedTcmStay(input, law);
    return { status: 'computed', assumptions: assumptionsFor(input, law), readings };
  },
});
