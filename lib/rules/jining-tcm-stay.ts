import type { Reading } from '@/lib/model/answer';
import type { Citations } from '@/lib/model/citation';
import type { InputOf } from '@/lib/model/field';
import type { MoneyValue, NoValue, PercentValue, Step } from '@/lib/model/step';
import { notKnown } from '@/lib/rules/not-known';
import type { Law } from '@/lib/rules/parameters-in-force';
import { addMoney, assumedNothing, givenMoney, subtractMoney } from '@/lib/rules/steps';

/** What is asked of a stay in hospital with Chinese medicine (jining-2021, 4). */
export const tcmStayFields = {
  admissionDate: { kind: 'date' },
  insured: { kind: 'choice', options: ['resident', 'employed', 'retired'] },
  facilityLevel: { kind: 'choice', options: ['primary', 'level-2', 'level-3'] },
  tcmFacility: { kind: 'yes-no' },
  pureTcm: { kind: 'yes-no' },
  standardDeductible: { kind: 'money', optional: true },
  standardRatio: { kind: 'percent', optional: true, askedWhen: [{ field: 'pureTcm', in: ['false'] }] },
  tcmCost: { kind: 'money' },
  otherCost: { kind: 'money', default: '0' },
} as const;

/** The figures that its readings need. */
export const tcmStayFigures = [
  'starts-on',
  'ends-on',
  'tcm-items-ratio-increase',
  'tcm-facility-deductible-reduction',
  'pure-tcm-deductible-reduction',
  'pure-tcm-ratio',
  'pure-tcm-ratio-retired',
  'pure-tcm-ratio-retired-primary',
] as const;

/** The checked answers about one stay. */
export type TcmStay = InputOf<typeof tcmStayFields>;
/** What the notice says on the day of admission. */
export type TcmStayLaw = Law<(typeof tcmStayFigures)[number], never>;

/** One way to read clause 4. */
export type TcmStayReading = Reading<{
  /** None where the usual one was left out. */
  readonly deductible: MoneyValue | NoValue;
  /** None, like all ratios, where the usual ratio is needed and was left out. */
  readonly fundPays: MoneyValue | NoValue;
  readonly youPay: MoneyValue | NoValue;
  readonly ratioTcm: PercentValue | NoValue;
  /** None too where the treatment is purely TCM. */
  readonly ratioOther: PercentValue | NoValue;
}>;

type Money = Step<MoneyValue>;

/** The deductible of a stay, as a result and as what is taken from the cost. */
export type TcmStayDeductible = {
  readonly result: MoneyValue | NoValue;
  readonly counted: Money;
  readonly isLeftOut: boolean;
  readonly steps: readonly Step[];
};

/** A deductible that was left out is counted as nothing; how it would be made depends on the reductions. */
const countAsNothing = (reductions: readonly Money[], citations: Citations): TcmStayDeductible => {
  const ways = [undefined, 'reduced', 'reduced-once-or-twice'];
  const counted = assumedNothing('deductibleLeftOut', citations);
  return {
    result: notKnown(ways[reductions.length]),
    counted,
    isLeftOut: true,
    steps: [...reductions, counted],
  };
};

/** The usual deductible less the reductions that a reading takes, never below zero. */
export const reduceDeductible = (
  { standardDeductible }: TcmStay,
  reductions: readonly Money[],
  citations: Citations,
): TcmStayDeductible => {
  if (standardDeductible === undefined) return countAsNothing(reductions, citations);
  const standard = givenMoney('standardDeductible', standardDeductible);
  const [only, ...others] = reductions;
  if (only === undefined)
    return { result: standard.value, counted: standard, isLeftOut: false, steps: [standard] };
  const reduction = others.length === 0 ? only : addMoney('reductions', reductions);
  const counted = subtractMoney('deductible', standard, reduction, { notBelowZero: true });
  const steps = [...new Set([standard, ...reductions, reduction, counted])];
  return { result: counted.value, counted, isLeftOut: false, steps };
};

/** A remark where there is a cost and the deductible takes all of it. */
export const remarkBelowDeductible = (cost: Money, counted: readonly Money[]): readonly string[] =>
  cost.value.fen > 0 && counted.every(({ value }) => value.fen === 0) ? ['below-deductible'] : [];
