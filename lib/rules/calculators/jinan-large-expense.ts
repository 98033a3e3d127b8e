import { againstLargeExpenseThreshold } from '@/lib/rules/against-large-expense-threshold';
import { assume } from '@/lib/rules/assume';
import { defineCalculator } from '@/lib/rules/define-calculator';
import { refuseOutsidePeriod } from '@/lib/rules/refuse-outside-period';
import { givenMoney } from '@/lib/rules/steps';

/**
 * Where the year's own burden that counts (合规费用) stands against the threshold of the large-expense
 * supplement (职工大额医疗费用补助), in fen. The ratio and the ceiling of the second payment are not in
 * the notice, so no payment is computed. Refuses dates before 2023-01-01 and after 2027-12-31.
 * Source: jinan-2022, 2-7.
 */
export const jinanLargeExpense = defineCalculator({
  id: 'jinan-large-expense',
  notice: 'jinan-2022',
  clauses: ['2-7', 'closing-p1'],
  fields: { date: { kind: 'date' }, ownExpense: { kind: 'money' } },
  figures: ['starts-on', 'ends-on', 'large-expense-threshold'],
  quotes: ['large-expense-counted', 'large-expense-accumulated'],
  headline: { figure: 'aboveThreshold' },
  compare: [],
  notStated: [
    { id: 'second-payment', clause: '2-7' },
    { id: 'payment-standards', clause: '2-7' },
  ],
  answer: (input, lawOn) => {
    const law = lawOn(input.date);
    const refusal = refuseOutsidePeriod(input.date, law);
    if (refusal !== undefined) return refusal;

    const own = givenMoney('ownExpense', input.ownExpense, [law.quote('large-expense-counted')]);
    const burden = againstLargeExpenseThreshold(own, law.figure('large-expense-threshold'));

    return {
      status: 'computed',
      assumptions: [assume('per-year', law.quote('large-expense-accumulated'))],
      readings: [
        {
          assumption: null,
          bound: 'exact',
          result: burden.result,
          remarks: [burden.isAbove ? 'above' : 'not-above'],
          steps: [own, ...burden.steps],
        },
      ],
    };
  },
});
