import type { Assumption, Computed } from '@/lib/model/answer';
import type { RuleFigure } from '@/lib/model/rule-parameters';
import type { MoneyValue, Step } from '@/lib/model/step';
import { assume } from '@/lib/rules/assume';
import { boundOfPayment } from '@/lib/rules/bound-of-payment';
import {
  reduceDeductible,
  remarkBelowDeductible,
  type TcmStay,
  type TcmStayLaw,
  type TcmStayReading,
} from '@/lib/rules/jining-tcm-stay';
import { readingsApart } from '@/lib/rules/readings-apart';
import {
  capMoney,
  givenMoney,
  multiplyMoney,
  roundToFen,
  statedMoney,
  statedPercent,
  subtractMoney,
} from '@/lib/rules/steps';

const ratioFigure = ({ insured, facilityLevel }: TcmStay, law: TcmStayLaw): RuleFigure => {
  if (insured !== 'retired') return law.figure('pure-tcm-ratio');
  return law.figure(
    facilityLevel === 'primary' ? 'pure-tcm-ratio-retired-primary' : 'pure-tcm-ratio-retired',
  );
};

const remarksOn = (ratio: number, { standardRatio }: TcmStay): readonly string[] =>
  standardRatio !== undefined && standardRatio > ratio ? ['usual-ratio-higher'] : [];

const readWith = (
  stay: TcmStay,
  law: TcmStayLaw,
  reductions: readonly Step<MoneyValue>[],
  assumption: Assumption | null,
): TcmStayReading => {
  const cost = givenMoney('tcmCost', stay.tcmCost);
  const reduced = law.figure('pure-tcm-deductible-reduction').citation;
  const deductible = reduceDeductible(stay, reductions, [reduced]);
  const applied = capMoney('deductibleApplied', deductible.counted, cost, [reduced]);
  const counted = subtractMoney('counted', cost, applied);
  const figure = ratioFigure(stay, law);
  const ratio = statedPercent('ratio', figure);
  const exact = multiplyMoney('beforeRounding', counted, ratio, [figure.citation]);
  const fundPays = roundToFen('fundPays', exact);
  const youPay = subtractMoney('youPay', cost, fundPays);
  return {
    assumption,
    bound: boundOfPayment(fundPays.value, deductible.isLeftOut),
    result: {
      deductible: deductible.result,
      fundPays: fundPays.value,
      youPay: youPay.value,
      ratioTcm: ratio.value,
      ratioOther: { unit: 'none' },
    },
    remarks: [...remarkBelowDeductible(cost, [counted]), ...remarksOn(ratio.value.hundredths, stay)],
    steps: [cost, ...deductible.steps, applied, counted, ratio, exact, fundPays, youPay],
  };
};

/**
 * A stay with purely TCM treatment (纯中医疗法): a fixed ratio above a lower deductible. In a TCM
 * institution the text does not say whether both reductions add up: two readings, one where the usual deductible was left
 * out. Source: jining-2021, 4.
 */
export const readPureTcmStay = (
  stay: TcmStay,
  law: TcmStayLaw,
): Computed<TcmStayReading['result']>['readings'] => {
  const pure = statedMoney('pureReduction', law.figure('pure-tcm-deductible-reduction'));
  const facility = statedMoney('facilityReduction', law.figure('tcm-facility-deductible-reduction'));
  const citations = [
    law.figure('tcm-facility-deductible-reduction').citation,
    law.figure('pure-tcm-deductible-reduction').citation,
  ] as const;
  const both = stay.tcmFacility ? [pure, facility] : [pure];
  if (stay.standardDeductible === undefined) return [readWith(stay, law, both, null)];
  return readingsApart('fundPays', [
    readWith(stay, law, [pure], assume('one-reduction', ...citations)),
    readWith(stay, law, both, assume('both-reductions', ...citations)),
  ]);
};
