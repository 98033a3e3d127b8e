import { assume } from '@/lib/rules/assume';
import {
  assumeForJinanVisits,
  jinanVisitAssumptionFigures,
  jinanVisitAssumptionQuotes,
} from '@/lib/rules/assume-for-jinan-visits';
import { boundOfPayment } from '@/lib/rules/bound-of-payment';
import { defineCalculator } from '@/lib/rules/define-calculator';
import { jinanDeductibleFigures, jinanDeductibleWords } from '@/lib/rules/jinan-deductible-words';
import { refuseOutsidePeriod } from '@/lib/rules/refuse-outside-period';
import {
  jinanVisitFields,
  jinanVisitFigures,
  jinanVisitQuotes,
  reimburseJinanVisit,
} from '@/lib/rules/reimburse-jinan-visit';
import { givenMoney, givenMoneyIfAny } from '@/lib/rules/steps';

/**
 * What an outpatient bill costs a member of the Jinan employee insurance (职工普通门诊统筹), in fen:
 * the ratio of the hospital's level on what is above the deductible, up to the year's cap. The notice does not give the
 * deductible: without it, at most what is paid once it is met.
 * Refuses dates before 2023-01-01 and after 2027-12-31. Source: jinan-2022, 1-1 to 1-5.
 */
export const jinanOutpatient = defineCalculator({
  id: 'jinan-outpatient',
  notice: 'jinan-2022',
  clauses: ['1-1', '1-2', '1-3', '1-4', '1-5', '3-12', 'closing-p1'],
  fields: {
    visitDate: { kind: 'date' },
    ...jinanVisitFields,
    deductibleRemaining: { kind: 'money', optional: true },
    fundPaidThisYear: { kind: 'money', default: '0' },
  },
  figures: [
    'starts-on',
    'ends-on',
    ...jinanVisitFigures,
    ...jinanDeductibleFigures,
    ...jinanVisitAssumptionFigures,
  ],
  quotes: [...jinanVisitQuotes, ...jinanVisitAssumptionQuotes],
  headline: { fundPays: 'fundPays', youPay: 'youPay' },
  compare: ['place', 'hospitalLevel'],
  notStated: [
    { id: 'deductible', clause: '1-4' },
    { id: 'scope', clause: '1-2' },
    { id: 'second-payment', clause: '2-7' },
  ],
  answer: (input, lawOn) => {
    const law = lawOn(input.visitDate);
    const refusal = refuseOutsidePeriod(input.visitDate, law);
    if (refusal !== undefined) return refusal;

    const isLeftOut = input.deductibleRemaining === undefined;
    const deductibleWords = jinanDeductibleWords(input.visitDate, law);
    const before = {
      cost: givenMoney('cost', input.cost),
      deductible: givenMoneyIfAny('deductibleRemaining', input.deductibleRemaining),
      deductibleWords,
      fundPaid: givenMoney('fundPaidThisYear', input.fundPaidThisYear),
    };
    const { result, steps, isBelowDeductible, isCutByCap } = reimburseJinanVisit(input, before, law);
    const remarks = [
      ...(isLeftOut ? ['deductible-left-out'] : []),
      ...(isBelowDeductible ? ['below-deductible'] : []),
      ...(isCutByCap ? ['cap-reached'] : []),
    ];
    return {
      status: 'computed',
      assumptions: [
        ...assumeForJinanVisits([{ ...input, date: input.visitDate }], law),
        ...(isLeftOut ? [assume('deductible-met', ...deductibleWords)] : []),
      ],
      readings: [
        { assumption: null, bound: boundOfPayment(result.fundPays, isLeftOut), result, remarks, steps },
      ],
    };
  },
});
