import type { Computed, Reading } from '@/lib/model/answer';
import type { InputOf } from '@/lib/model/field';
import type { RuleFigure } from '@/lib/model/rule-parameters';
import type { MoneyValue, NoValue, PercentValue } from '@/lib/model/step';
import { assume } from '@/lib/rules/assume';
import { defineCalculator } from '@/lib/rules/define-calculator';
import { firstDayOfMonth } from '@/lib/rules/first-day-of-month';
import { notKnown } from '@/lib/rules/not-known';
import { numberOfFigure } from '@/lib/rules/number-of-figure';
import type { Law } from '@/lib/rules/parameters-in-force';
import { refuse } from '@/lib/rules/refuse';
import { refuseOutsidePeriod } from '@/lib/rules/refuse-outside-period';
import { requireInput } from '@/lib/rules/require-input';
import {
  addMoney,
  assumedNothing,
  givenCount,
  givenMoney,
  multiplyMoney,
  roundToFen,
  statedPercent,
} from '@/lib/rules/steps';

const employed = { field: 'status', in: ['employed'] } as const;
const retired = { field: 'status', in: ['retired'] } as const;
const in2023 = { field: 'month', from: '2023-01', before: '2024-01' } as const;
const from2024 = { field: 'month', from: '2024-01' } as const;

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

const fields = {
  month: { kind: 'month' },
  status: { kind: 'choice', options: ['employed', 'retired'] },
  ownContribution: { kind: 'money', requiredWhen: [employed] },
  employerPartBefore: {
    kind: 'money',
    optional: true,
    askedWhen: [employed, in2023],
  },
  age: { kind: 'count', min: 16, max: 130, unit: 'age', requiredWhen: [retired, from2024] },
  averagePension2023: { kind: 'money', optional: true, askedWhen: [retired, from2024] },
} as const;

type Given = InputOf<typeof fields>;
type JinanLaw = Law<(typeof figures)[number], (typeof quotes)[number]>;
type DepositReading = Reading<{
  readonly monthlyDeposit: MoneyValue | NoValue;
  /** Of the average pension; none for the employed. */
  readonly ratio: PercentValue | NoValue;
}>;
type Deposit = Computed<DepositReading['result']>;

const needed = <T>(field: keyof Given, value: T | undefined): T =>
  requireInput('jinan-personal-account', field, value);

const read = (
  result: DepositReading['result'],
  steps: DepositReading['steps'],
  { bound = 'exact', remarks = [] }: Partial<Pick<DepositReading, 'bound' | 'remarks'>> = {},
): DepositReading => ({ assumption: null, bound, result, remarks, steps });

/**
 * One's own contribution, and while there is one the share of what the employer paid in before the reform: at least one's
 * own, where that is left out (4-14).
 */
const depositOfEmployed = ({ ownContribution, employerPartBefore }: Given, law: JinanLaw): DepositReading => {
  const words = law.quote('account-own-contribution');
  const own = givenMoney('ownContribution', needed('ownContribution', ownContribution), [words]);
  const ratio = notKnown();
  const shareFigure = law.figureIfAny('account-employer-share');
  if (shareFigure === undefined) {
    const all = addMoney('monthlyDeposit', [own], [law.quote('account-employer-part-ends')]);
    return read({ monthlyDeposit: all.value, ratio }, [own, all]);
  }
  if (employerPartBefore === undefined) {
    const none = assumedNothing('employerPartLeftOut', [shareFigure.citation]);
    const all = addMoney('monthlyDeposit', [own, none]);
    const told = { bound: 'at-least', remarks: ['employer-part-left-out'] } as const;
    return read({ monthlyDeposit: all.value, ratio }, [own, none, all], told);
  }
  const before = givenMoney('employerPartBefore', employerPartBefore);
  const share = statedPercent('employerShare', shareFigure);
  const exact = multiplyMoney('employerPartExact', before, share, [shareFigure.citation]);
  const employerPart = roundToFen('employerPart', exact);
  const all = addMoney('monthlyDeposit', [own, employerPart]);
  return read({ monthlyDeposit: all.value, ratio }, [own, before, share, exact, employerPart, all]);
};

/** Which part of the average pension goes in at this age: more from an age on (4-14). */
const figureOfAge = (age: number, fromAge: RuleFigure, law: JinanLaw): RuleFigure =>
  law.figure(age >= numberOfFigure(fromAge) ? 'account-retired-older' : 'account-retired-younger');

/** A fixed part of the average pension; which part only, where the average is left out (4-14). */
const depositOfRetired = ({ age, averagePension2023 }: Given, law: JinanLaw): Deposit => {
  const fromAge = law.figure('account-older-from-age');
  const years = givenCount('age', needed('age', age), [fromAge.citation]);
  const figure = figureOfAge(years.value.count, fromAge, law);
  const ratio = statedPercent('ratio', figure);
  const readingOf = (pensionFen: number | undefined): DepositReading => {
    if (pensionFen === undefined) {
      const result = { monthlyDeposit: notKnown(), ratio: ratio.value };
      return read(result, [years, ratio], { remarks: ['pension-left-out'] });
    }
    const pension = givenMoney('averagePension2023', pensionFen);
    const exact = multiplyMoney('beforeRounding', pension, ratio, [figure.citation]);
    const all = roundToFen('monthlyDeposit', exact);
    return read({ monthlyDeposit: all.value, ratio: ratio.value }, [years, pension, ratio, exact, all]);
  };
  return {
    status: 'computed',
    assumptions: [assume('monthly-pension', figure.citation)],
    readings: [readingOf(averagePension2023)],
  };
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
  fields,
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
      return {
        status: 'computed',
        assumptions: [assume('flexible-workers', law.quote('account-flexible-workers'))],
        readings: [depositOfEmployed(input, law)],
      };
    }
    return law.figureIfAny('account-retired-younger') === undefined
      ? refuse('not-stated', 'set-elsewhere', [law.quote('account-retired-unchanged')])
      : depositOfRetired(input, law);
  },
});
