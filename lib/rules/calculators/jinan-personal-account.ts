import type { Assumption, Computed } from '@/lib/model/answer';
import type { MoneyValue, Step } from '@/lib/model/step';
import { assume } from '@/lib/rules/assume';
import { defineCalculator } from '@/lib/rules/define-calculator';
import { firstDayOfMonth } from '@/lib/rules/first-day-of-month';
import { numberOfFigure } from '@/lib/rules/number-of-figure';
import type { Law } from '@/lib/rules/parameters-in-force';
import { refuse } from '@/lib/rules/refuse';
import { refuseOutsidePeriod } from '@/lib/rules/refuse-outside-period';
import {
  addMoney,
  givenCount,
  givenMoney,
  multiplyMoney,
  roundToFen,
  statedPercent,
} from '@/lib/rules/steps';

const employed = { field: 'status', in: ['employed'] } as const;
const retired = { field: 'status', in: ['retired'] } as const;

const figures = [
  'starts-on',
  'ends-on',
  'account-employer-share',
  'account-older-from-age',
  'account-retired-younger',
  'account-retired-older',
] as const;

const quotes = [
  'account-own-contribution',
  'account-employer-part-ends',
  'account-retired-unchanged',
  'account-flexible-workers',
] as const;

type JinanLaw = Law<(typeof figures)[number], (typeof quotes)[number]>;
type Deposit = Computed<{ monthlyDeposit: MoneyValue }>;

const deposit = (
  monthlyDeposit: Step<MoneyValue>,
  before: readonly Step[],
  assumption: Assumption,
): Deposit => ({
  status: 'computed',
  assumptions: [assumption],
  readings: [
    {
      assumption: null,
      bound: 'exact',
      result: { monthlyDeposit: monthlyDeposit.value },
      remarks: [],
      steps: [...before, monthlyDeposit],
    },
  ],
});

/** One's own contribution, and while there is one the share of what the employer paid in before the reform (4-14). */
const answerEmployed = (ownContribution: number, employerPartBefore: number, law: JinanLaw): Deposit => {
  const flexible = assume('flexible-workers', law.quote('account-flexible-workers'));
  const own = givenMoney('ownContribution', ownContribution, [law.quote('account-own-contribution')]);
  const shareFigure = law.figureIfAny('account-employer-share');
  if (shareFigure === undefined) {
    const all = addMoney('monthlyDeposit', [own], [law.quote('account-employer-part-ends')]);
    return deposit(all, [own], flexible);
  }
  const before = givenMoney('employerPartBefore', employerPartBefore);
  const share = statedPercent('employerShare', shareFigure);
  const exact = multiplyMoney('employerPartExact', before, share, [shareFigure.citation]);
  const employerPart = roundToFen('employerPart', exact);
  const all = addMoney('monthlyDeposit', [own, employerPart]);
  return deposit(all, [own, before, share, exact, employerPart], flexible);
};

/** A fixed part of the average pension, more from an age on (4-14). */
const answerRetired = (age: number, averagePension: number, law: JinanLaw): Deposit => {
  const fromAge = law.figure('account-older-from-age');
  const isOlder = age >= numberOfFigure(fromAge);
  const figure = law.figure(isOlder ? 'account-retired-older' : 'account-retired-younger');
  const years = givenCount('age', age, [fromAge.citation]);
  const pension = givenMoney('averagePension2023', averagePension);
  const ratio = statedPercent('ratio', figure);
  const exact = multiplyMoney('beforeRounding', pension, ratio, [figure.citation]);
  const assumption = assume('monthly-pension', figure.citation);
  return deposit(roundToFen('monthlyDeposit', exact), [years, pension, ratio, exact], assumption);
};

/**
 * What goes into a personal account (个人账户) in a month, in fen. For the retired before 2024-01 the
 * notice leaves the rules as they were and does not repeat them. Refuses months before 2023-01 and
 * after 2027-12. Source: jinan-2022, 4-14.
 */
export const jinanPersonalAccount = defineCalculator({
  id: 'jinan-personal-account',
  notice: 'jinan-2022',
  clauses: ['4-14', 'closing-p1'],
  fields: {
    month: { kind: 'month' },
    status: { kind: 'choice', options: ['employed', 'retired'] },
    ownContribution: { kind: 'money', requiredWhen: [employed] },
    employerPartBefore: {
      kind: 'money',
      requiredWhen: [employed, { field: 'month', from: '2023-01', before: '2024-01' }],
    },
    age: { kind: 'count', min: 16, max: 130, requiredWhen: [retired, { field: 'month', from: '2024-01' }] },
    averagePension2023: { kind: 'money', requiredWhen: [retired, { field: 'month', from: '2024-01' }] },
  },
  figures,
  quotes,
  headline: { figure: 'monthlyDeposit' },
  compare: [],
  notStated: [
    { id: 'average-pension', clause: '4-14' },
    { id: 'standard-before', clause: '4-14' },
  ],
  answer: (input, lawOn) => {
    const day = firstDayOfMonth(input.month);
    const law = lawOn(day);
    const refusal = refuseOutsidePeriod(day, law);
    if (refusal !== undefined) return refusal;
    if (input.status === 'employed') {
      return answerEmployed(input.ownContribution ?? 0, input.employerPartBefore ?? 0, law);
    }
    return law.figureIfAny('account-retired-younger') === undefined
      ? refuse('not-stated', 'set-elsewhere', [law.quote('account-retired-unchanged')])
      : answerRetired(input.age ?? 0, input.averagePension2023 ?? 0, law);
  },
});
