import { againstLargeExpenseThreshold } from '@/lib/rules/against-large-expense-threshold';
import { assume } from '@/lib/rules/assume';
import {
  assumeForJinanVisits,
  jinanVisitAssumptionFigures,
  jinanVisitAssumptionQuotes,
} from '@/lib/rules/assume-for-jinan-visits';
import { boundOfPayment } from '@/lib/rules/bound-of-payment';
import { dateOfFigure } from '@/lib/rules/date-of-figure';
import { defineCalculator } from '@/lib/rules/define-calculator';
import { jinanDeductibleFigures, jinanDeductibleWords } from '@/lib/rules/jinan-deductible-words';
import { refuse } from '@/lib/rules/refuse';
import { refuseOutsidePeriod } from '@/lib/rules/refuse-outside-period';
import { jinanVisitFields, jinanVisitFigures, jinanVisitQuotes } from '@/lib/rules/reimburse-jinan-visit';
import { reimburseJinanVisits } from '@/lib/rules/reimburse-jinan-visits';
import { addMoney, givenMoney, givenMoneyIfAny } from '@/lib/rules/steps';

const fields = {
  year: { kind: 'count', min: 1900, max: 2100, unit: 'year' },
  deductible: { kind: 'money', optional: true },
  otherOwnExpense: { kind: 'money', default: '0' },
  categoryBFirstShare: { kind: 'money', default: '0' },
  visit: {
    kind: 'rows',
    of: { date: { kind: 'date' }, ...jinanVisitFields },
    max: 100,
    inYear: { date: 'date', year: 'year' },
  },
} as const;

const figures = [
  'starts-on',
  'ends-on',
  ...jinanVisitFigures,
  ...jinanVisitAssumptionFigures,
  ...jinanDeductibleFigures,
  'large-expense-threshold',
] as const;

const quotes = [...jinanVisitQuotes, ...jinanVisitAssumptionQuotes, 'large-expense-counted'] as const;

/**
 * A year of outpatient visits (全年就诊) under the Jinan employee insurance, in fen: each in date order with what
 * the earlier ones left of the deductible and of the cap, and where the year's own burden stands against the
 * large-expense threshold. Without the deductible, which the notice does not give, the most the fund can pay. Visits of one day keep the order in which they are given. Refuses years before 2023 and
 * after 2027, and 2023: deductibles are merged across institutions from 2024 only. Source: jinan-2022, 1-2 to 1-5, 2-7.
 */
export const jinanYear = defineCalculator({
  id: 'jinan-year',
  notice: 'jinan-2022',
  clauses: ['1-1', '1-2', '1-3', '1-4', '1-5', '2-7', '3-12', 'closing-p1'],
  fields,
  figures,
  quotes,
  headline: { fundPays: 'totalFundPays', youPay: 'totalYouPay' },
  compare: [],
  notStated: [
    { id: 'deductible', clause: '1-4' },
    { id: 'scope', clause: '1-2' },
    { id: 'second-payment', clause: '2-7' },
  ],
  answer: (input, lawOn) => {
    const firstDay = `${input.year}-01-01`;
    const law = lawOn(firstDay);
    const refusal = refuseOutsidePeriod(firstDay, law);
    if (refusal !== undefined) return refusal;
    const merged = law.figure('deductible-merged-on');
    if (firstDay < dateOfFigure(merged)) return refuse('not-stated', 'set-elsewhere', [merged.citation]);

    const deductible = givenMoneyIfAny('deductible', input.deductible);
    const isLeftOut = deductible === undefined;
    const deductibleWords = jinanDeductibleWords(firstDay, law);
    const other = givenMoney('otherOwnExpense', input.otherOwnExpense);
    const firstShare = givenMoney('categoryBFirstShare', input.categoryBFirstShare);
    const paid = reimburseJinanVisits(input.visit, { deductible, deductibleWords, law });
    const ownExpense = addMoney(
      'ownExpense',
      [paid.totalYouPay, other, firstShare],
      [law.quote('large-expense-counted')],
    );
    const burden = againstLargeExpenseThreshold(ownExpense, law.figure('large-expense-threshold'));

    return {
      status: 'computed',
      assumptions: [
        assume('one-deductible', merged.citation),
        assume('order-of-day', merged.citation, law.figure('outpatient-cap').citation),
        ...assumeForJinanVisits(input.visit, law),
        ...(isLeftOut ? [assume('deductible-met', ...deductibleWords)] : []),
      ],
      readings: [
        {
          assumption: null,
          bound: boundOfPayment(paid.result.totalFundPays, isLeftOut),
          result: { ...paid.result, ...burden.result },
          remarks: [
            ...(isLeftOut ? ['deductible-left-out'] : []),
            ...(paid.result.capReachedOn.unit === 'date' ? ['cap-reached'] : []),
            ...(burden.isAbove ? ['above-threshold'] : []),
          ],
          steps: [
            ...(isLeftOut ? [] : [deductible]),
            ...paid.steps,
            other,
            firstShare,
            ownExpense,
            ...burden.steps,
          ],
        },
      ],
    };
  },
});
