import type { Reading } from '@/lib/model/answer';
import type { RuleFigure } from '@/lib/model/rule-parameters';
import type { MoneyValue, NoValue, PercentValue, Step } from '@/lib/model/step';
import { assume } from '@/lib/rules/assume';
import { defineCalculator } from '@/lib/rules/define-calculator';
import { notKnown } from '@/lib/rules/not-known';
import { refuse } from '@/lib/rules/refuse';
import { givenMoneyIfAny, multiplyMoney, roundDownToFen, statedPercent } from '@/lib/rules/steps';

type CeilingReading = Reading<{ readonly ceiling: MoneyValue | NoValue; readonly ratio: PercentValue }>;

/** Half of the income, rounded down; which part only, where the income was left out. */
const readCeiling = (income: Step<MoneyValue> | undefined, figure: RuleFigure): CeilingReading => {
  const plain = { assumption: null, bound: 'at-most' } as const;
  const ratio = statedPercent('ratio', figure);
  if (income === undefined) {
    const result = { ceiling: notKnown(), ratio: ratio.value };
    return { ...plain, result, remarks: ['income-left-out'], steps: [ratio] };
  }
  const exact = multiplyMoney('beforeRounding', income, ratio, [figure.citation]);
  const ceiling = roundDownToFen('ceiling', exact);
  const result = { ceiling: ceiling.value, ratio: ratio.value };
  return { ...plain, result, remarks: [], steps: [income, ratio, exact, ceiling] };
};

/**
 * How high a city may set the deductible of the serious-illness insurance (大病保险起付线) at most, in
 * fen, rounded down. Says nothing of cities whose insurance did not overspend: the notice leaves
 * theirs to them. The income is not in the notice: without it only which part of it the ceiling is. Source: shandong-2021, 2-p1.
 */
export const shandongSeriousIllnessCeiling = defineCalculator({
  id: 'shandong-serious-illness-ceiling',
  notice: 'shandong-2021',
  clauses: ['preamble', '2-p1'],
  fields: {
    overspentLastYear: { kind: 'yes-no' },
    perCapitaIncome: {
      kind: 'money',
      optional: true,
      askedWhen: [{ field: 'overspentLastYear', in: ['true'] }],
    },
  },
  figures: ['serious-illness-ceiling-ratio'],
  quotes: ['year-2021', 'deductible-by-city'],
  headline: { figure: 'ceiling' },
  compare: [],
  notStated: [
    { id: 'deductible', clause: '2-p1' },
    { id: 'overspent', clause: '2-p1' },
    { id: 'ratio', clause: '2-p1' },
  ],
  answer: (input, lawOn) => {
    const law = lawOn();
    if (!input.overspentLastYear)
      return refuse('not-stated', 'set-elsewhere', [law.quote('deductible-by-city')]);

    return {
      status: 'computed',
      assumptions: [assume('year-2021', law.quote('year-2021'))],
      readings: [
        readCeiling(
          givenMoneyIfAny('perCapitaIncome', input.perCapitaIncome),
          law.figure('serious-illness-ceiling-ratio'),
        ),
      ],
    };
  },
});
