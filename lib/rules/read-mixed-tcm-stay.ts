import type { Computed } from '@/lib/model/answer';
import type { MoneyValue, PercentValue, Step } from '@/lib/model/step';
import { assume } from '@/lib/rules/assume';
import { boundOfPayment } from '@/lib/rules/bound-of-payment';
import {
  reduceDeductible,
  remarkBelowDeductible,
  type TcmStay,
  type TcmStayDeductible,
  type TcmStayLaw,
  type TcmStayReading,
} from '@/lib/rules/jining-tcm-stay';
import { notKnown } from '@/lib/rules/not-known';
import { readingsApart } from '@/lib/rules/readings-apart';
import {
  addMoney,
  addPercent,
  capMoney,
  givenMoney,
  givenPercent,
  multiplyMoney,
  roundToFen,
  statedMoney,
  statedPercent,
  subtractMoney,
  withinWhole,
} from '@/lib/rules/steps';

type Money = Step<MoneyValue>;
type Percent = Step<PercentValue>;
type Part = { readonly name: 'tcm' | 'other'; readonly cost: Money; readonly ratio: Percent };

const findDeductible = (stay: TcmStay, law: TcmStayLaw): TcmStayDeductible => {
  const reduction = law.figure('tcm-facility-deductible-reduction');
  const reductions = stay.tcmFacility ? [statedMoney('facilityReduction', reduction)] : [];
  return reduceDeductible(stay, reductions, [reduction.citation]);
};

/** The ratio of the TCM items: ten points above the usual one, at most the whole. */
const raiseRatio = (usual: Percent, law: TcmStayLaw) => {
  const figure = law.figure('tcm-items-ratio-increase');
  const increase = statedPercent('increase', figure);
  const increased = addPercent('increased', [usual, increase]);
  const raised = withinWhole('ratioTcm', increased, [figure.citation]);
  return { raised, steps: [increase, increased, raised] };
};

/** What the fund pays of one kind of cost after it has borne what is left of the deductible. */
const payPart = ({ name, cost, ratio }: Part, deductible: Money, law: TcmStayLaw) => {
  const { citation } = law.figure('tcm-items-ratio-increase');
  const applied = capMoney(`${name}Deductible`, deductible, cost, [citation]);
  const counted = subtractMoney(`${name}Counted`, cost, applied);
  const exact = multiplyMoney(`${name}BeforeRounding`, counted, ratio, [citation]);
  const pays = roundToFen(`${name}Pays`, exact);
  return { applied, counted, pays, steps: [applied, counted, exact, pays] };
};

/** Both kinds of cost, the first one given bearing the deductible first. */
const payBoth = (first: Part, second: Part, deductible: Money, law: TcmStayLaw) => {
  const paidFirst = payPart(first, deductible, law);
  const left = subtractMoney('deductibleLeft', deductible, paidFirst.applied);
  const paidSecond = payPart(second, left, law);
  const fundPays = addMoney('fundPays', [paidFirst.pays, paidSecond.pays]);
  return {
    fundPays,
    counted: [paidFirst.counted, paidSecond.counted],
    steps: [...paidFirst.steps, left, ...paidSecond.steps, fundPays],
  };
};

const costsOf = (stay: TcmStay) => {
  const tcmCost = givenMoney('tcmCost', stay.tcmCost);
  const otherCost = givenMoney('otherCost', stay.otherCost);
  return { tcmCost, otherCost, cost: addMoney('cost', [tcmCost, otherCost]) };
};

/** Without the usual ratio nothing can be said but the deductible, and that it takes all, where it does. */
const readWithoutRatio = (stay: TcmStay, law: TcmStayLaw): TcmStayReading => {
  const { tcmCost, otherCost, cost } = costsOf(stay);
  const deductible = findDeductible(stay, law);
  const above = subtractMoney('counted', cost, deductible.counted, { notBelowZero: true });
  const open = { fundPays: notKnown(), youPay: notKnown(), ratioTcm: notKnown() };
  const below = remarkBelowDeductible(cost, [above]);
  return {
    assumption: null,
    bound: 'exact',
    result: { deductible: deductible.result, ...open, ratioOther: notKnown('left-out') },
    remarks: below.length > 0 ? below : ['ratio-left-out'],
    steps: [
      ...[tcmCost, otherCost, cost],
      ...deductible.steps.filter(({ kind }) => kind !== 'assumption'),
      ...(deductible.isLeftOut ? [] : [above]),
    ],
  };
};

const readWith = (
  standardRatio: number,
  stay: TcmStay,
  law: TcmStayLaw,
  id: 'tcm-first' | 'other-first',
): TcmStayReading => {
  const { tcmCost, otherCost, cost } = costsOf(stay);
  const deductible = findDeductible(stay, law);
  const usual = givenPercent('standardRatio', standardRatio);
  const { raised, steps: ratioSteps } = raiseRatio(usual, law);
  const tcm: Part = { name: 'tcm', cost: tcmCost, ratio: raised };
  const other: Part = { name: 'other', cost: otherCost, ratio: usual };
  const [first, second] = id === 'tcm-first' ? [tcm, other] : [other, tcm];
  const { fundPays, counted, steps } = payBoth(first, second, deductible.counted, law);
  const youPay = subtractMoney('youPay', cost, fundPays);
  return {
    assumption: assume(id, law.figure('tcm-items-ratio-increase').citation),
    bound: boundOfPayment(fundPays.value, deductible.isLeftOut),
    result: {
      deductible: deductible.result,
      fundPays: fundPays.value,
      youPay: youPay.value,
      ratioTcm: raised.value,
      ratioOther: usual.value,
    },
    remarks: remarkBelowDeductible(cost, counted),
    steps: [tcmCost, otherCost, cost, ...deductible.steps, usual, ...ratioSteps, ...steps, youPay],
  };
};

/**
 * A stay with TCM items beside other treatment: ten points more on the TCM items. The text does not say
 * which kind of cost bears the deductible first: two readings, one where a figure was left out. Source: jining-2021, 4.
 */
export const readMixedTcmStay = (
  stay: TcmStay,
  law: TcmStayLaw,
): Computed<TcmStayReading['result']>['readings'] => {
  const { standardRatio } = stay;
  if (standardRatio === undefined) return [readWithoutRatio(stay, law)];
  return readingsApart('fundPays', [
    readWith(standardRatio, stay, law, 'tcm-first'),
    readWith(standardRatio, stay, law, 'other-first'),
  ]);
};
