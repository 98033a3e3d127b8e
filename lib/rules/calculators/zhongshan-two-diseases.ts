import { assume } from '@/lib/rules/assume';
import { defineCalculator } from '@/lib/rules/define-calculator';
import { refuse } from '@/lib/rules/refuse';
import { refuseBefore } from '@/lib/rules/refuse-outside-period';
import { givenMoney, multiplyMoney, roundToFen, statedPercent, subtractMoney } from '@/lib/rules/steps';

const ratioFigures = {
  community: 'two-diseases-ratio-community',
  town: 'two-diseases-ratio-town',
  'two-disease-clinic': 'two-diseases-ratio-clinic',
  other: 'two-diseases-ratio-other',
} as const;

/**
 * What an outpatient bill for high blood pressure, diabetes and other chronic diseases (“两病”) would cost a member
 * of Zhongshan's outpatient insurance under the draft, in fen: the ratio of the place, no deductible, no cap.
 * Refuses dates before 2020-01-01; says nothing of who is not in that insurance.
 * Source: zhongshan-2019-draft, 2-p1, 2-p2.
 */
export const zhongshanTwoDiseases = defineCalculator({
  id: 'zhongshan-two-diseases',
  notice: 'zhongshan-2019-draft',
  clauses: ['2-p1', '2-p2'],
  fields: {
    visitDate: { kind: 'date' },
    outpatientInsured: { kind: 'yes-no' },
    place: { kind: 'choice', options: ['community', 'town', 'two-disease-clinic', 'other'] },
    cost: { kind: 'money' },
  },
  figures: [
    'two-diseases-from',
    'two-diseases-ratio-community',
    'two-diseases-ratio-town',
    'two-diseases-ratio-clinic',
    'two-diseases-ratio-other',
  ],
  quotes: ['two-diseases-insured', 'two-diseases-own-town'],
  headline: { fundPays: 'fundPays', youPay: 'youPay' },
  compare: ['place'],
  notStated: [
    { id: 'diseases', clause: '2-p1' },
    { id: 'scope', clause: '2-p1' },
    { id: 'deductible', clause: '2-p1' },
    { id: 'clinic-start', clause: '2-p2' },
    { id: 'drugs', clause: '2-p5' },
  ],
  answer: ({ visitDate, outpatientInsured, place, cost: fen }, lawOn) => {
    const law = lawOn(visitDate);
    const tooEarly = refuseBefore(visitDate, law.figure('two-diseases-from'));
    if (tooEarly !== undefined) return tooEarly;
    if (!outpatientInsured)
      return refuse('not-stated', 'group-not-named', [law.quote('two-diseases-insured')]);

    const ratioFigure = law.figure(ratioFigures[place]);
    const cost = givenMoney('cost', fen);
    const ratio = statedPercent('ratio', ratioFigure);
    const exact = multiplyMoney('beforeRounding', cost, ratio, [ratioFigure.citation]);
    const fundPays = roundToFen('fundPays', exact);
    const youPay = subtractMoney('youPay', cost, fundPays);
    return {
      status: 'computed',
      assumptions: [
        assume('no-limit-printed', ratioFigure.citation),
        ...(place === 'two-disease-clinic' ? [assume('own-town', law.quote('two-diseases-own-town'))] : []),
      ],
      readings: [
        {
          assumption: null,
          bound: 'exact',
          result: { fundPays: fundPays.value, youPay: youPay.value, ratio: ratio.value },
          remarks: place === 'other' ? ['not-reimbursed'] : [],
          steps: [cost, ratio, exact, fundPays, youPay],
        },
      ],
    };
  },
});
