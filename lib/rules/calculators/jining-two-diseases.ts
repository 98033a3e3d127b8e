import type { Assumption } from '@/lib/model/answer';
import type { InputOf } from '@/lib/model/field';
import { assume } from '@/lib/rules/assume';
import { defineCalculator } from '@/lib/rules/define-calculator';
import { fullCapOfFirstYear } from '@/lib/rules/full-cap-of-first-year';
import type { Law } from '@/lib/rules/parameters-in-force';
import { payWithinYearCap } from '@/lib/rules/pay-within-year-cap';
import { refuse } from '@/lib/rules/refuse';
import { refuseOutsidePeriod } from '@/lib/rules/refuse-outside-period';
import { givenMoney, statedNothing, statedPercent } from '@/lib/rules/steps';

const fields = {
  visitDate: { kind: 'date' },
  condition: { kind: 'choice', options: ['hypertension', 'diabetes', 'diabetes-with-insulin', 'both'] },
  facilityLevel: { kind: 'choice', options: ['primary', 'level-2', 'level-3'] },
  drugCost: { kind: 'money' },
  fundPaidThisYear: { kind: 'money', default: '0' },
} as const;

const figures = [
  'starts-on',
  'ends-on',
  'two-diseases-ratio',
  'two-diseases-cap',
  'two-diseases-cap-combined',
  'outpatient-cap',
] as const;

type Given = InputOf<typeof fields>;
type JiningLaw = Law<(typeof figures)[number], 'two-diseases-drugs'>;

const capFigureOf = {
  hypertension: 'two-diseases-cap',
  diabetes: 'two-diseases-cap',
  'diabetes-with-insulin': 'two-diseases-cap-combined',
  both: 'two-diseases-cap-combined',
} as const;

const assumptionsFor = ({ visitDate, condition, facilityLevel }: Given, law: JiningLaw): Assumption[] => {
  const cap = law.figure(capFigureOf[condition]);
  return [
    ...(facilityLevel === 'level-2' ? [assume('level-2-counts', law.quote('two-diseases-drugs'))] : []),
    assume('separate-caps', cap.citation, law.figure('outpatient-cap').citation),
    ...fullCapOfFirstYear(visitDate, law.figure('starts-on'), cap),
  ];
};

/**
 * What drugs against high blood pressure or high blood sugar, fetched as an outpatient, cost a member of
 * the Jining resident insurance (居民两病门诊用药), in fen: a ratio without a deductible, up to the cap of
 * the condition. Refuses level-3 hospitals, and dates before 2021-09-01 and after 2024-08-31. Source: jining-2021, 3.
 */
export const jiningTwoDiseases = defineCalculator({
  id: 'jining-two-diseases',
  notice: 'jining-2021',
  clauses: ['3', '1-1', 'closing'],
  fields,
  figures,
  quotes: ['two-diseases-drugs'],
  headline: { fundPays: 'fundPays', youPay: 'youPay' },
  compare: ['facilityLevel'],
  notStated: [
    { id: 'drug-list', clause: '3' },
    { id: 'above-cap', clause: '3' },
  ],
  answer: (input, lawOn) => {
    const law = lawOn(input.visitDate);
    const refusal = refuseOutsidePeriod(input.visitDate, law);
    if (refusal !== undefined) return refusal;
    const drugs = law.quote('two-diseases-drugs');
    if (input.facilityLevel === 'level-3') return refuse('not-applicable', 'facility-not-covered', [drugs]);

    const drugCost = givenMoney('drugCost', input.drugCost);
    const deductible = statedNothing('deductible', 'two-diseases-drugs', drugs);
    const ratio = statedPercent('ratio', law.figure('two-diseases-ratio'));
    const payment = payWithinYearCap({
      cost: drugCost,
      ratio,
      ratioWords: [law.figure('two-diseases-ratio').citation],
      fundPaidThisYear: input.fundPaidThisYear,
      cap: law.figure(capFigureOf[input.condition]),
    });
    return {
      status: 'computed',
      assumptions: assumptionsFor(input, law),
      readings: [
        {
          assumption: null,
          bound: 'exact',
          result: payment.result,
          remarks: payment.remarks,
          steps: [drugCost, deductible, ratio, ...payment.steps],
        },
      ],
    };
  },
});
