import type { Assumption } from '@/lib/model/answer';
import type { Citation, Citations } from '@/lib/model/citation';
import type { InputOf } from '@/lib/model/field';
import type { PercentValue, Step } from '@/lib/model/step';
import { dateOfFigure } from '@/lib/rules/date-of-figure';
import { defineCalculator } from '@/lib/rules/define-calculator';
import type { Law } from '@/lib/rules/parameters-in-force';
import { refuseOutsidePeriod } from '@/lib/rules/refuse-outside-period';
import {
  addPercent,
  capMoney,
  givenMoney,
  multiplyMoney,
  roundToFen,
  statedMoney,
  statedPercent,
  subtractMoney,
  subtractPercent,
} from '@/lib/rules/steps';

const fields = {
  visitDate: { kind: 'date' },
  insured: { kind: 'choice', options: ['employed', 'retired', 'pre-1949-worker'] },
  hospitalLevel: { kind: 'choice', options: ['level-1', 'level-2', 'level-3'] },
  place: { kind: 'choice', options: ['jinan', 'shandong', 'outside-registered', 'outside-temporary'] },
  cost: { kind: 'money' },
  deductibleRemaining: { kind: 'money' },
  fundPaidThisYear: { kind: 'money', default: '0' },
} as const;

const figures = [
  'starts-on',
  'ends-on',
  'institution-limit-lifted-on',
  'outpatient-ratio-level-3',
  'outpatient-ratio-level-1-2',
  'outpatient-pre-1949-extra',
  'outpatient-retired-extra',
  'outpatient-pre-1949-above-retired',
  'outpatient-temporary-reduction',
  'outpatient-cap',
  'outpatient-deductible',
] as const;

const quotes = [
  'designated-institution',
  'within-policy',
  'province-same',
  'registered-same',
  'outside-lower',
] as const;

type JinanLaw = Law<(typeof figures)[number], (typeof quotes)[number]>;
type Percents = readonly Step<PercentValue>[];

const extraFigures = {
  employed: [],
  retired: ['outpatient-retired-extra'],
  'pre-1949-worker': [
    'outpatient-pre-1949-extra',
    'outpatient-retired-extra',
    'outpatient-pre-1949-above-retired',
  ],
} as const;

/** The points that this insured person gets above the base ratio on that day (1-2). */
const extraPoints = (insured: keyof typeof extraFigures, law: JinanLaw): Percents =>
  extraFigures[insured]
    .map((id) => law.figureIfAny(id))
    .filter((figure) => figure !== undefined)
    .map((figure) => statedPercent(figure.id, figure));

/** The ratio of the level, with the person's extra points, less those for going outside (1-2, 1-5). */
const findRatio = (base: Step<PercentValue>, extras: Percents, reductions: Percents) => {
  const atHome = extras.length === 0 ? base : addPercent('ratioAtHome', [base, ...extras]);
  const [reduction] = reductions;
  const ratio = reduction === undefined ? atHome : subtractPercent('ratio', atHome, reduction);
  const steps = new Set([base, ...extras, atHome, ...reductions, ratio]);
  return { ratio, steps: [...steps] };
};

/** The words on which the ratio of a place outside the city rests; none for care at home (1-5). */
const wordsOnPlace = (place: InputOf<typeof fields>['place'], law: JinanLaw): readonly Citation[] =>
  ({
    jinan: [],
    shandong: [law.quote('province-same')],
    'outside-registered': [law.quote('registered-same')],
    'outside-temporary': [law.quote('outside-lower')],
  })[place];

const assumptionsFor = (visitDate: string, place: string, law: JinanLaw): Assumption[] => {
  const lifted = law.figure('institution-limit-lifted-on');
  const assume = (id: string, ...citations: Citations): Assumption => ({ id, citations });
  return [
    assume('designated-institution', law.quote('designated-institution'), law.quote('within-policy')),
    ...(visitDate < dateOfFigure(lifted) ? [assume('institution-limit', lifted.citation)] : []),
    ...(place === 'outside-temporary' ? [assume('elsewhere-as-temporary', law.quote('outside-lower'))] : []),
  ];
};

/**
 * What an outpatient bill costs a member of the Jinan employee insurance (职工普通门诊统筹), in fen:
 * the ratio of the hospital's level on what is above the deductible, up to the year's cap.
 * Refuses dates before 2023-01-01 and after 2027-12-31. Source: jinan-2022, 1-1 to 1-5.
 */
export const jinanOutpatient = defineCalculator({
  id: 'jinan-outpatient',
  notice: 'jinan-2022',
  clauses: ['1-1', '1-2', '1-3', '1-4', '1-5', '3-12', 'closing-p1'],
  fields,
  figures,
  quotes,
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

    const cost = givenMoney('cost', input.cost);
    const remaining = givenMoney('deductibleRemaining', input.deductibleRemaining);
    const deductible = capMoney('deductibleApplied', remaining, cost, [
      law.figure('outpatient-deductible').citation,
    ]);
    const counted = subtractMoney('counted', cost, deductible);

    const isLevel3 = input.hospitalLevel === 'level-3';
    const levelFigure = law.figure(isLevel3 ? 'outpatient-ratio-level-3' : 'outpatient-ratio-level-1-2');
    const reductions =
      input.place === 'outside-temporary'
        ? [statedPercent('temporaryReduction', law.figure('outpatient-temporary-reduction'))]
        : [];
    const { ratio, steps: ratioSteps } = findRatio(
      statedPercent('ratioOfLevel', levelFigure),
      extraPoints(input.insured, law),
      reductions,
    );
    const exact = multiplyMoney('beforeRounding', counted, ratio, [
      levelFigure.citation,
      ...wordsOnPlace(input.place, law),
    ]);
    const byRatio = roundToFen('byRatio', exact);

    const paidBefore = givenMoney('fundPaidThisYear', input.fundPaidThisYear);
    const cap = statedMoney('cap', law.figure('outpatient-cap'));
    const room = subtractMoney('room', cap, paidBefore, { notBelowZero: true });
    const fundPays = capMoney('fundPays', byRatio, room, [law.figure('outpatient-cap').citation]);
    const youPay = subtractMoney('youPay', cost, fundPays);
    const deductibleAfter = subtractMoney('deductibleAfter', remaining, deductible);
    const capAfter = subtractMoney('capAfter', room, fundPays);

    return {
      status: 'computed',
      assumptions: assumptionsFor(input.visitDate, input.place, law),
      readings: [
        {
          assumption: null,
          bound: 'exact',
          result: {
            fundPays: fundPays.value,
            youPay: youPay.value,
            ratio: ratio.value,
            cap: cap.value,
            deductibleApplied: deductible.value,
            deductibleRemaining: deductibleAfter.value,
            capRemaining: capAfter.value,
          },
          remarks: [
            ...(cost.value.fen > 0 && counted.value.fen === 0 ? ['below-deductible'] : []),
            ...(room.value.fen < byRatio.value.fen ? ['cap-reached'] : []),
          ],
          steps: [
            ...[cost, remaining, deductible, counted],
            ...ratioSteps,
            ...[exact, byRatio, paidBefore, cap, room, fundPays, youPay, deductibleAfter, capAfter],
          ],
        },
      ],
    };
  },
});
