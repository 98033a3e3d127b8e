import type { Assumption, Reading } from '@/lib/model/answer';
import type { InputOf } from '@/lib/model/field';
import type { MoneyValue, NoValue, PercentValue, Step, Value } from '@/lib/model/step';
import { assume } from '@/lib/rules/assume';
import { assumeDeductibleMet } from '@/lib/rules/assume-deductible-met';
import { boundOfPayment } from '@/lib/rules/bound-of-payment';
import {
  type ChronicDeduction,
  chronicDeductionFigures,
  chronicDeductionQuotes,
  findChronicDeduction,
} from '@/lib/rules/chronic-deduction';
import { defineCalculator } from '@/lib/rules/define-calculator';
import {
  categoryOfDisease,
  diseasesWithoutDeductible,
  jiningDiseases,
  severeMentalDisease,
} from '@/lib/rules/jining-diseases';
import { notKnown } from '@/lib/rules/not-known';
import type { Law } from '@/lib/rules/parameters-in-force';
import { refuseOutsidePeriod } from '@/lib/rules/refuse-outside-period';
import { givenMoney, givenPercent, multiplyMoney, roundToFen, subtractMoney } from '@/lib/rules/steps';

const hasDeductible = [{ field: 'disease', notIn: diseasesWithoutDeductible }] as const;

const fields = {
  visitDate: { kind: 'date' },
  disease: { kind: 'choice', options: jiningDiseases, wordsFrom: 'diseases' },
  tcmFacility: { kind: 'yes-no' },
  standardDeductible: { kind: 'money', optional: true, askedWhen: hasDeductible },
  deductiblePaid: { kind: 'money', default: '0', askedWhen: hasDeductible },
  standardRatio: { kind: 'percent', optional: true },
  cost: { kind: 'money' },
} as const;

const figures = ['starts-on', 'ends-on', ...chronicDeductionFigures] as const;
const quotes = [
  'chronic-list',
  'category-a',
  'category-b',
  'severe-mental-item',
  ...chronicDeductionQuotes,
] as const;

type Given = InputOf<typeof fields>;
type JiningLaw = Law<(typeof figures)[number], (typeof quotes)[number]>;
type Money = Step<MoneyValue>;
type Payment = {
  readonly fundPays: MoneyValue | NoValue;
  readonly youPay: MoneyValue | NoValue;
  readonly ratio: PercentValue | NoValue;
};

/** The person's usual ratio of what counts; nothing can be said of the payment without one (2-1). */
const pay = (input: Given, cost: Money, counted: Money, law: JiningLaw) => {
  if (input.standardRatio === undefined) {
    const results: Payment = { fundPays: notKnown(), youPay: notKnown(), ratio: notKnown() };
    return { results, steps: [] };
  }
  const ratio = givenPercent('ratio', input.standardRatio);
  const ofCategory = categoryOfDisease(input.disease) === 'A' ? 'category-a' : 'category-b';
  const words = [law.quote('chronic-list'), law.quote(ofCategory)] as const;
  const exact = multiplyMoney('beforeRounding', counted, ratio, words);
  const fundPays = roundToFen('fundPays', exact);
  const youPay = subtractMoney('youPay', cost, fundPays);
  const results: Payment = { fundPays: fundPays.value, youPay: youPay.value, ratio: ratio.value };
  return { results, steps: [ratio, exact, fundPays, youPay] };
};

const remarksOn = (cost: Money, counted: Money, ratio: Value): readonly string[] => {
  if (cost.value.fen > 0 && counted.value.fen === 0) return ['below-deductible'];
  return ratio.unit === 'none' ? ['ratio-left-out'] : [];
};

/** What of the bill the fund pays. */
const read = (input: Given, cost: Money, deduction: ChronicDeduction, law: JiningLaw) => {
  const { applied, isLeftOut, steps: deductionSteps, ...ofDeductible } = deduction;
  const counted = subtractMoney('counted', cost, applied);
  /** No sum rests on a deductible of 0 where there is no sum: what is stated stands alone. */
  const stated = [cost, ...deductionSteps.filter(({ kind }) => kind !== 'assumption')];
  const { results, steps } = pay(input, cost, counted, law);
  const { deductible, deductibleApplied, deductibleReduction } = ofDeductible;
  const category = { unit: 'option', option: categoryOfDisease(input.disease) } as const;
  return {
    assumption: null,
    bound: boundOfPayment(results.fundPays, isLeftOut),
    result: { category, deductible, deductibleApplied, ...results, deductibleReduction },
    remarks: remarksOn(cost, counted, results.ratio),
    steps: steps.length === 0 && isLeftOut ? stated : [cost, ...deductionSteps, counted, ...steps],
  } satisfies Reading;
};

const assumptionsFor = (input: Given, { isLeftOut }: ChronicDeduction, law: JiningLaw): Assumption[] => {
  const severeMental = [law.quote('no-deductible-diseases'), law.quote('severe-mental-item')] as const;
  const reduction = law.figure('chronic-tcm-deductible-reduction').citation;
  return [
    ...(isLeftOut
      ? [assumeDeductibleMet(input.standardRatio !== undefined, law.quote('deductible-apart'))]
      : []),
    ...(input.disease === severeMentalDisease ? [assume('severe-mental-a7', ...severeMental)] : []),
    assume('recognised', law.quote('chronic-list')),
    assume('no-limit-printed', law.quote('chronic-list')),
    ...(input.tcmFacility ? [assume('mixed-year', reduction)] : []),
  ];
};

/**
 * What a bill for one of the 79 chronic outpatient diseases (门诊慢性病) costs a member of either Jining
 * insurance, in fen: the person's usual ratio on what is above the year's deductible, which a TCM
 * institution lowers and three diseases do without. Without the deductible, the most the fund can pay; without the ratio,
 * the deductible alone. Refuses dates before 2021-09-01 and after 2024-08-31. Source: jining-2021, 2-1 and 2-2.
 */
export const jiningChronicOutpatient = defineCalculator({
  id: 'jining-chronic-outpatient',
  notice: 'jining-2021',
  clauses: ['2-1-p1', '2-1-p2', '2-1-p3', '2-2', 'closing'],
  fields,
  figures,
  quotes,
  headline: { fundPays: 'fundPays', youPay: 'youPay' },
  compare: ['tcmFacility'],
  notStated: [
    { id: 'standard', clause: '2-2' },
    { id: 'recognition', clause: '2-1-p1' },
    { id: 'scope', clause: '2-2' },
  ],
  answer: (input, lawOn) => {
    const law = lawOn(input.visitDate);
    const refusal = refuseOutsidePeriod(input.visitDate, law);
    if (refusal !== undefined) return refusal;
    const cost = givenMoney('cost', input.cost);
    const deduction = findChronicDeduction(input, cost, law);
    return {
      status: 'computed',
      assumptions: assumptionsFor(input, deduction, law),
      readings: [read(input, cost, deduction, law)],
    };
  },
});
