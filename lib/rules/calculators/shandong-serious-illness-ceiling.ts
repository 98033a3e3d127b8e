import { assume } from '@/lib/rules/assume';
import { defineCalculator } from '@/lib/rules/define-calculator';
import { refuse } from '@/lib/rules/refuse';
import { givenMoney, multiplyMoney, roundDownToFen, statedPercent } from '@/lib/rules/steps';

/**
 * How high a city may set the deductible of the serious-illness insurance (大病保险起付线) at most, in
 * fen, rounded down. Says nothing of cities whose insurance did not overspend: the notice leaves
 * theirs to them. Source: shandong-2021, 2-p1.
 */
export const shandongSeriousIllnessCeiling = defineCalculator({
  id: 'shandong-serious-illness-ceiling',
  notice: 'shandong-2021',
  clauses: ['preamble', '2-p1'],
  fields: { overspentLastYear: { kind: 'yes-no' }, perCapitaIncome: { kind: 'money' } },
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

    const figure = law.figure('serious-illness-ceiling-ratio');
    const income = givenMoney('perCapitaIncome', input.perCapitaIncome);
    const ratio = statedPercent('ratio', figure);
    const exact = multiplyMoney('beforeRounding', income, ratio, [figure.citation]);
    const ceiling = roundDownToFen('ceiling', exact);

    return {
      status: 'computed',
      assumptions: [assume('year-2021', law.quote('year-2021'))],
      readings: [
        {
          assumption: null,
          bound: 'at-most',
          result: { ceiling: ceiling.value },
          remarks: [],
          steps: [income, ratio, exact, ceiling],
        },
      ],
    };
  },
});
