import type { Reading } from '@/lib/model/answer';
import type { RuleFigure } from '@/lib/model/rule-parameters';
import type { MoneyValue, NoValue, PercentValue, Step } from '@/lib/model/step';
import { assume } from '@/lib/rules/assume';
import { defineCalculator } from '@/lib/rules/define-calculator';
import { firstDayOfMonth } from '@/lib/rules/first-day-of-month';
import { notKnown } from '@/lib/rules/not-known';
import { refuseBefore } from '@/lib/rules/refuse-outside-period';
import { givenMoneyIfAny, multiplyMoney, roundToFen, statedPercent } from '@/lib/rules/steps';

/** What each pays in on: the amount that is asked for and its name where left out, the figure of the ratio, its step. */
const basis = {
  employed: {
    given: 'contributionBase',
    leftOut: 'base',
    figure: 'account-ratio-employed',
    ratio: 'ratioEmployed',
  },
  retired: {
    given: 'averagePension2021',
    leftOut: 'pension',
    figure: 'account-ratio-retired',
    ratio: 'ratioRetired',
  },
} as const;

type DepositReading = Reading<{
  readonly monthlyDeposit: MoneyValue | NoValue;
  readonly ratio: PercentValue;
}>;

/** The part of the amount that goes in; which part only, where the amount was left out. */
const readDeposit = (
  amount: Step<MoneyValue> | undefined,
  leftOut: 'base' | 'pension',
  ratio: Step<PercentValue>,
  figure: RuleFigure,
): DepositReading => {
  const plain = { assumption: null, bound: 'exact' } as const;
  if (amount === undefined) {
    const result = { monthlyDeposit: notKnown(leftOut), ratio: ratio.value };
    return { ...plain, result, remarks: [`${leftOut}-left-out`], steps: [ratio] };
  }
  const exact = multiplyMoney('beforeRounding', amount, ratio, [figure.citation]);
  const monthlyDeposit = roundToFen('monthlyDeposit', exact);
  const result = { monthlyDeposit: monthlyDeposit.value, ratio: ratio.value };
  return { ...plain, result, remarks: [], steps: [amount, ratio, exact, monthlyDeposit] };
};

/**
 * What goes into a personal account (个人账户) of the employee insurance in a month, in fen: of the own
 * contribution base for the employed, of the region's average pension of 2021 for the retired. The notice gives neither:
 * without the amount only which part of it goes in.
 * Refuses months before 2022-10. Source: neimenggu-2021, 2-p2.
 */
export const neimengguPersonalAccount = defineCalculator({
  id: 'neimenggu-personal-account',
  notice: 'neimenggu-2021',
  clauses: ['2-p2', '7-1'],
  fields: {
    month: { kind: 'month' },
    status: { kind: 'choice', options: ['employed', 'retired'] },
    contributionBase: {
      kind: 'money',
      optional: true,
      askedWhen: [{ field: 'status', in: ['employed'] }],
    },
    averagePension2021: {
      kind: 'money',
      optional: true,
      askedWhen: [{ field: 'status', in: ['retired'] }],
    },
  },
  figures: ['starts-on', 'account-ratio-employed', 'account-ratio-retired'],
  quotes: ['average-pension', 'step-by-step', 'local-details'],
  headline: { figure: 'monthlyDeposit' },
  compare: [],
  notStated: [
    { id: 'average-pension', clause: '2-p2' },
    { id: 'contribution-base', clause: '2-p2' },
    { id: 'month-of-retirement', clause: '2-p2' },
  ],
  answer: (input, lawOn) => {
    const date = firstDayOfMonth(input.month);
    const law = lawOn(date);
    const refusal = refuseBefore(date, law.figure('starts-on'));
    if (refusal !== undefined) return refusal;
    const isRetired = input.status === 'retired';
    const { figure: id, ratio: ratioId, given, leftOut } = basis[input.status];
    const figure = law.figure(id);
    const ratio = statedPercent(ratioId, figure);
    return {
      status: 'computed',
      assumptions: [
        ...(isRetired ? [assume('monthly-pension', law.quote('average-pension'))] : []),
        assume('local-rules', law.quote('step-by-step'), law.quote('local-details')),
      ],
      readings: [readDeposit(givenMoneyIfAny(given, input[given]), leftOut, ratio, figure)],
    };
  },
});
