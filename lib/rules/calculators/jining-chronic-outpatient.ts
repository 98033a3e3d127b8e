import type { Assumption } from '@/lib/model/answer';
import type { InputOf } from '@/lib/model/field';
import type { MoneyValue, Step } from '@/lib/model/step';
import { assume } from '@/lib/rules/assume';
import { defineCalculator } from '@/lib/rules/define-calculator';
import {
  categoryOfDisease,
  diseasesWithoutDeductible,
  jiningDiseases,
  severeMentalDisease,
} from '@/lib/rules/jining-diseases';
import type { Law } from '@/lib/rules/parameters-in-force';
import { refuseOutsidePeriod } from '@/lib/rules/refuse-outside-period';
import { requireInput } from '@/lib/rules/require-input';
import {
  capMoney,
  givenMoney,
  givenPercent,
  multiplyMoney,
  roundToFen,
  statedMoney,
  statedNothing,
  subtractMoney,
} from '@/lib/rules/steps';

const hasDeductible = [{ field: 'disease', notIn: diseasesWithoutDeductible }] as const;

const fields = {
  visitDate: { kind: 'date' },
  disease: { kind: 'choice', options: jiningDiseases, wordsFrom: 'diseases' },
  tcmFacility: { kind: 'yes-no' },
  standardDeductible: { kind: 'money', requiredWhen: hasDeductible },
  deductiblePaid: { kind: 'money', default: '0' },
  standardRatio: { kind: 'percent' },
  cost: { kind: 'money' },
} as const;

const figures = ['starts-on', 'ends-on', 'chronic-tcm-deductible-reduction'] as const;
const quotes = [
  'chronic-list',
  'category-a',
  'category-b',
  'severe-mental-item',
  'no-deductible-diseases',
  'deductible-apart',
] as const;

type Given = InputOf<typeof fields>;
type JiningLaw = Law<(typeof figures)[number], (typeof quotes)[number]>;

/** The deductible of the year: none for three diseases, less in a TCM institution, else the usual one (2-2). */
const findDeductible = ({ disease, tcmFacility, standardDeductible }: Given, law: JiningLaw) => {
  if (diseasesWithoutDeductible.includes(disease)) {
    const words = law.quote('no-deductible-diseases');
    const deductible = statedNothing('deductible', 'no-deductible-diseases', words);
    return { deductible, steps: [deductible] };
  }
  const standard = givenMoney(
    'standardDeductible',
    requireInput('jining-chronic-outpatient', 'standardDeductible', standardDeductible),
  );
  if (!tcmFacility) return { deductible: standard, steps: [standard] };
  const reduction = statedMoney('tcmReduction', law.figure('chronic-tcm-deductible-reduction'));
  const deductible = subtractMoney('deductible', standard, reduction, { notBelowZero: true });
  return { deductible, steps: [standard, reduction, deductible] };
};

/** What of the deductible this bill still bears. */
const applyDeductible = (
  { disease, deductiblePaid }: Given,
  deductible: Step<MoneyValue>,
  cost: Step<MoneyValue>,
  law: JiningLaw,
) => {
  if (diseasesWithoutDeductible.includes(disease)) return { applied: deductible, steps: [] };
  const paid = givenMoney('deductiblePaid', deductiblePaid);
  const left = subtractMoney('deductibleLeft', deductible, paid, { notBelowZero: true });
  const applied = capMoney('deductibleApplied', left, cost, [law.quote('deductible-apart')]);
  return { applied, steps: [paid, left, applied] };
};

const assumptionsFor = ({ disease, tcmFacility }: Given, law: JiningLaw): Assumption[] => {
  const severeMental = [law.quote('no-deductible-diseases'), law.quote('severe-mental-item')] as const;
  const reduction = law.figure('chronic-tcm-deductible-reduction').citation;
  return [
    ...(disease === severeMentalDisease ? [assume('severe-mental-a7', ...severeMental)] : []),
    assume('recognised', law.quote('chronic-list')),
    assume('no-limit-printed', law.quote('chronic-list')),
    ...(tcmFacility ? [assume('mixed-year', reduction)] : []),
  ];
};

/**
 * What a bill for one of the 79 chronic outpatient diseases (门诊慢性病) costs a member of either Jining
 * insurance, in fen: the person's usual ratio on what is above the year's deductible, which a TCM
 * institution lowers and three diseases do without. Refuses dates before 2021-09-01 and after
 * 2024-08-31. Source: jining-2021, 2-1 and 2-2.
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

    const category = categoryOfDisease(input.disease);
    const cost = givenMoney('cost', input.cost);
    const { deductible, steps: deductibleSteps } = findDeductible(input, law);
    const { applied, steps: appliedSteps } = applyDeductible(input, deductible, cost, law);
    const counted = subtractMoney('counted', cost, applied);
    const ratio = givenPercent('ratio', input.standardRatio);
    const exact = multiplyMoney('beforeRounding', counted, ratio, [
      law.quote('chronic-list'),
      law.quote(category === 'A' ? 'category-a' : 'category-b'),
    ]);
    const fundPays = roundToFen('fundPays', exact);
    const youPay = subtractMoney('youPay', cost, fundPays);
    return {
      status: 'computed',
      assumptions: assumptionsFor(input, law),
      readings: [
        {
          assumption: null,
          bound: 'exact',
          result: {
            category: { unit: 'option', option: category },
            deductible: deductible.value,
            deductibleApplied: applied.value,
            fundPays: fundPays.value,
            youPay: youPay.value,
            ratio: ratio.value,
          },
          remarks: cost.value.fen > 0 && counted.value.fen === 0 ? ['below-deductible'] : [],
          steps: [cost, ...deductibleSteps, ...appliedSteps, counted, ratio, exact, fundPays, youPay],
        },
      ],
    };
  },
});
