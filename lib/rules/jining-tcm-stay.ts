import type { Reading } from '@/lib/model/answer';
import type { InputOf } from '@/lib/model/field';
import type { MoneyValue, NoValue, PercentValue, Step } from '@/lib/model/step';
import type { Law } from '@/lib/rules/parameters-in-force';
import { addMoney, subtractMoney } from '@/lib/rules/steps';

/** What is asked of a stay in hospital with Chinese medicine (jining-2021, 4). */
export const tcmStayFields = {
  admissionDate: { kind: 'date' },
  insured: { kind: 'choice', options: ['resident', 'employed', 'retired'] },
  facilityLevel: { kind: 'choice', options: ['primary', 'level-2', 'level-3'] },
  tcmFacility: { kind: 'yes-no' },
  pureTcm: { kind: 'yes-no' },
  standardDeductible: { kind: 'money' },
  standardRatio: { kind: 'percent', requiredWhen: [{ field: 'pureTcm', in: ['false'] }] },
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
  readonly deductible: MoneyValue;
  readonly fundPays: MoneyValue;
  readonly youPay: MoneyValue;
  readonly ratioTcm: PercentValue;
  /** None where the treatment is purely TCM. */
  readonly ratioOther: PercentValue | NoValue;
}>;

type Money = Step<MoneyValue>;

/** The usual deductible less the reductions that a reading takes, never below zero. */
export const reduceDeductible = (standard: Money, reductions: readonly Money[]) => {
  const [only, ...others] = reductions;
  if (only === undefined) return { deductible: standard, steps: [standard] };
  const reduction = others.length === 0 ? only : addMoney('reductions', reductions);
  const deductible = subtractMoney('deductible', standard, reduction, { notBelowZero: true });
  return { deductible, steps: [...new Set([standard, ...reductions, reduction, deductible])] };
};

/** A remark where there is a cost and the deductible takes all of it. */
export const remarkBelowDeductible = (cost: Money, counted: readonly Money[]): readonly string[] =>
  cost.value.fen > 0 && counted.every(({ value }) => value.fen === 0) ? ['below-deductible'] : [];
