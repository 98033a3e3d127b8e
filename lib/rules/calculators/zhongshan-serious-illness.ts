import { assume } from '@/lib/rules/assume';
import { defineCalculator } from '@/lib/rules/define-calculator';
import { refuse } from '@/lib/rules/refuse';
import { refuseBefore } from '@/lib/rules/refuse-outside-period';
import {
  givenMoney,
  multiplyMoney,
  roundToFen,
  statedMoney,
  statedPercent,
  subtractMoney,
} from '@/lib/rules/steps';

/**
 * What Zhongshan's serious-illness insurance (大病保险) would pay under the draft, in fen, of a year's own burden
 * from inpatient care and 特定病种门诊: a ratio on what is above the threshold. Of the year, not of one bill.
 * Refuses dates before 2019-07-01; says nothing of who has paid for the supplementary insurance for a year or more.
 * Source: zhongshan-2019-draft, 3-p2.
 */
export const zhongshanSeriousIllness = defineCalculator({
  id: 'zhongshan-serious-illness',
  notice: 'zhongshan-2019-draft',
  clauses: ['3-p2'],
  fields: {
    date: { kind: 'date' },
    insured: {
      kind: 'choice',
      options: ['basic', 'supplementary-under-1-year', 'supplementary-1-year-plus'],
    },
    ownExpense: { kind: 'money' },
  },
  figures: ['serious-illness-from', 'serious-illness-threshold', 'serious-illness-ratio'],
  quotes: ['serious-illness-insured', 'serious-illness-after-inpatient'],
  headline: { fundPays: 'fundPays', youPay: 'youPay' },
  compare: ['insured'],
  notStated: [
    { id: 'scope', clause: '3-p2' },
    { id: 'year', clause: '3-p2' },
  ],
  answer: ({ date, insured, ownExpense: fen }, lawOn) => {
    const law = lawOn(date);
    const tooEarly = refuseBefore(date, law.figure('serious-illness-from'));
    if (tooEarly !== undefined) return tooEarly;
    if (insured === 'supplementary-1-year-plus')
      return refuse('not-stated', 'group-not-named', [law.quote('serious-illness-insured')]);

    const ratioFigure = law.figure('serious-illness-ratio');
    const ownExpense = givenMoney('ownExpense', fen);
    const threshold = statedMoney('threshold', law.figure('serious-illness-threshold'));
    const above = subtractMoney('aboveThreshold', ownExpense, threshold, { notBelowZero: true });
    const ratio = statedPercent('ratio', ratioFigure);
    const exact = multiplyMoney('beforeRounding', above, ratio, [ratioFigure.citation]);
    const fundPays = roundToFen('fundPays', exact);
    const youPay = subtractMoney('youPay', ownExpense, fundPays);
    return {
      status: 'computed',
      assumptions: [
        assume('after-inpatient', law.quote('serious-illness-after-inpatient')),
        assume('no-limit-printed', ratioFigure.citation),
      ],
      readings: [
        {
          assumption: null,
          bound: 'exact',
          result: {
            fundPays: fundPays.value,
            youPay: youPay.value,
            threshold: threshold.value,
            aboveThreshold: above.value,
          },
          remarks: ['of-the-year', ...(above.value.fen === 0 ? ['below-threshold'] : [])],
          steps: [ownExpense, threshold, above, ratio, exact, fundPays, youPay],
        },
      ],
    };
  },
});
