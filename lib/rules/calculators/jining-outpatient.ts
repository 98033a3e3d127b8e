import type { Assumption } from '@/lib/model/answer';
import { assume } from '@/lib/rules/assume';
import { defineCalculator } from '@/lib/rules/define-calculator';
import { fullCapOfFirstYear } from '@/lib/rules/full-cap-of-first-year';
import type { Law } from '@/lib/rules/parameters-in-force';
import { payWithinYearCap } from '@/lib/rules/pay-within-year-cap';
import { refuse } from '@/lib/rules/refuse';
import { refuseOutsidePeriod } from '@/lib/rules/refuse-outside-period';
import {
  addPercent,
  atLeastPercent,
  givenMoney,
  givenPercent,
  statedNothing,
  statedPercent,
  withinWhole,
} from '@/lib/rules/steps';

const figures = [
  'starts-on',
  'ends-on',
  'outpatient-ratio-increase',
  'outpatient-ratio-floor',
  'outpatient-cap',
] as const;

const quotes = ['no-deductible-primary', 'designated-institution', 'sign-near-home', 'within-city'] as const;

type JiningLaw = Law<(typeof figures)[number], (typeof quotes)[number]>;

/** Ten points above the ratio before, at least the floor, at most the whole; the floor where the ratio before is not known (1-1). */
const findRatio = (previousRatio: number | undefined, law: JiningLaw) => {
  const floorFigure = law.figure('outpatient-ratio-floor');
  if (previousRatio === undefined) {
    const floor = statedPercent('ratio', floorFigure);
    return { ratio: floor, words: [floorFigure.citation] as const, steps: [floor] };
  }
  const previous = givenPercent('previousRatio', previousRatio);
  const increaseFigure = law.figure('outpatient-ratio-increase');
  const increase = statedPercent('increase', increaseFigure);
  const increased = addPercent('increased', [previous, increase]);
  const floor = statedPercent('floor', floorFigure);
  const aboveFloor = atLeastPercent('aboveFloor', increased, floor, [floorFigure.citation]);
  const ratio = withinWhole('ratio', aboveFloor, [increaseFigure.citation]);
  const words = [increaseFigure.citation, floorFigure.citation] as const;
  return { ratio, words, steps: [previous, increase, increased, floor, aboveFloor, ratio] };
};

const assumptionsFor = (visitDate: string, isRatioGiven: boolean, law: JiningLaw): Assumption[] => [
  assume(
    'signed-facility',
    law.quote('designated-institution'),
    law.quote('sign-near-home'),
    law.quote('within-city'),
  ),
  ...(isRatioGiven ? [assume('ten-points', law.figure('outpatient-ratio-increase').citation)] : []),
  ...fullCapOfFirstYear(visitDate, law.figure('starts-on'), law.figure('outpatient-cap')),
];

/**
 * What an ordinary outpatient bill at a primary institution costs a member of the Jining resident
 * insurance (居民普通门诊统筹), in fen: a ratio without a deductible, up to the year's cap. Refuses
 * other institutions, and dates before 2021-09-01 and after 2024-08-31. Source: jining-2021, 1-1 and 1-2.
 */
export const jiningOutpatient = defineCalculator({
  id: 'jining-outpatient',
  notice: 'jining-2021',
  clauses: ['1-1', '1-2', 'closing'],
  fields: {
    visitDate: { kind: 'date' },
    facility: { kind: 'choice', options: ['primary', 'other'] },
    cost: { kind: 'money' },
    fundPaidThisYear: { kind: 'money', default: '0' },
    previousRatio: { kind: 'percent', optional: true },
  },
  figures,
  quotes,
  headline: { fundPays: 'fundPays', youPay: 'youPay' },
  compare: ['facility'],
  strictly: { figure: 'outpatient-ratio-increase', of: 'previousRatio' },
  notStated: [
    { id: 'previous-ratio', clause: '1-1' },
    { id: 'scope', clause: '1-1' },
  ],
  answer: (input, lawOn) => {
    const law = lawOn(input.visitDate);
    const refusal = refuseOutsidePeriod(input.visitDate, law);
    if (refusal !== undefined) return refusal;
    const noDeductible = law.quote('no-deductible-primary');
    if (input.facility === 'other') return refuse('not-stated', 'facility-not-named', [noDeductible]);

    const cost = givenMoney('cost', input.cost);
    const deductible = statedNothing('deductible', 'no-deductible-primary', noDeductible);
    const { ratio, words: ratioWords, steps: ratioSteps } = findRatio(input.previousRatio, law);
    const payment = payWithinYearCap({
      cost,
      ratio,
      ratioWords,
      fundPaidThisYear: input.fundPaidThisYear,
      cap: law.figure('outpatient-cap'),
    });
    const isRatioGiven = input.previousRatio !== undefined;
    const isExact = isRatioGiven || payment.fillsCap || input.cost === 0;
    return {
      status: 'computed',
      assumptions: assumptionsFor(input.visitDate, isRatioGiven, law),
      readings: [
        {
          assumption: null,
          bound: isExact ? 'exact' : 'at-least',
          result: payment.result,
          remarks: [...(isExact ? [] : ['ratio-not-known']), ...payment.remarks],
          steps: [cost, deductible, ...ratioSteps, ...payment.steps],
        },
      ],
    };
  },
});
