import { assume } from '@/lib/rules/assume';
import { defineCalculator } from '@/lib/rules/define-calculator';
import { firstDayOfMonth } from '@/lib/rules/first-day-of-month';
import { refuseBefore } from '@/lib/rules/refuse-outside-period';
import { required } from '@/lib/rules/required';
import { givenMoney, multiplyMoney, roundToFen, statedPercent } from '@/lib/rules/steps';

/** What each pays in on: the amount that is asked for, the figure of the ratio, its step. */
const basis = {
  employed: { given: 'contributionBase', figure: 'account-ratio-employed', ratio: 'ratioEmployed' },
  retired: { given: 'averagePension2021', figure: 'account-ratio-retired', ratio: 'ratioRetired' },
} as const;

/**
 * What goes into a personal account (个人账户) of the employee insurance in a month, in fen: of the own
 * contribution base for the employed, of the region's average pension of 2021 for the retired.
 * Refuses months before 2022-10. Source: neimenggu-2021, 2-p2.
 */
export const neimengguPersonalAccount = defineCalculator({
  id: 'neimenggu-personal-account',
  notice: 'neimenggu-2021',
  clauses: ['2-p2', '7-1'],
  fields: {
    month: { kind: 'month' },
    status: { kind: 'choice', options: ['employed', 'retired'] },
    contributionBase: { kind: 'money', requiredWhen: [{ field: 'status', in: ['employed'] }] },
    averagePension2021: { kind: 'money', requiredWhen: [{ field: 'status', in: ['retired'] }] },
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
    const { given, figure: id, ratio: ratioId } = basis[input.status];
    const figure = law.figure(id);
    const amount = givenMoney(given, required(input[given], `no ${given}`));
    const ratio = statedPercent(ratioId, figure);
    const exact = multiplyMoney('beforeRounding', amount, ratio, [figure.citation]);
    const monthlyDeposit = roundToFen('monthlyDeposit', exact);

    return {
      status: 'computed',
      assumptions: [
        ...(input.status === 'retired' ? [assume('monthly-pension', law.quote('average-pension'))] : []),
        assume('local-rules', law.quote('step-by-step'), law.quote('local-details')),
      ],
      readings: [
        {
          assumption: null,
          bound: 'exact',
          result: { monthlyDeposit: monthlyDeposit.value },
          remarks: [],
          steps: [amount, ratio, exact, monthlyDeposit],
        },
      ],
    };
  },
});
