import type { Citations } from '@/lib/model/citation';
import type { RuleFigure } from '@/lib/model/rule-parameters';
import type { MoneyValue, PercentValue, Step } from '@/lib/model/step';
import type { Fen } from '@/lib/rules/money';
import {
  capMoney,
  givenMoney,
  multiplyMoney,
  roundToFen,
  statedMoney,
  subtractMoney,
} from '@/lib/rules/steps';

type Bill = {
  readonly cost: Step<MoneyValue>;
  readonly ratio: Step<PercentValue>;
  /** The words that give the ratio. */
  readonly ratioWords: Citations;
  /** What the fund has paid within the cap before, in fen. */
  readonly fundPaidThisYear: Fen;
  readonly cap: RuleFigure;
};

/**
 * A ratio of a cost, from the first fen, up to what is left of a yearly cap: the results, the steps after
 * the ratio, and whether the cap is filled (nothing more could be paid) or cuts something off.
 */
export const payWithinYearCap = ({ cost, ratio, ratioWords, fundPaidThisYear, cap: figure }: Bill) => {
  const exact = multiplyMoney('beforeRounding', cost, ratio, ratioWords);
  const byRatio = roundToFen('byRatio', exact);
  const paidBefore = givenMoney('fundPaidThisYear', fundPaidThisYear);
  const cap = statedMoney('cap', figure);
  const room = subtractMoney('room', cap, paidBefore, { notBelowZero: true });
  const fundPays = capMoney('fundPays', byRatio, room, [figure.citation]);
  const youPay = subtractMoney('youPay', cost, fundPays);
  const capAfter = subtractMoney('capAfter', room, fundPays);
  return {
    fillsCap: byRatio.value.fen >= room.value.fen,
    remarks: byRatio.value.fen > room.value.fen ? ['cap-reached'] : [],
    result: {
      fundPays: fundPays.value,
      youPay: youPay.value,
      ratio: ratio.value,
      cap: cap.value,
      capRemaining: capAfter.value,
    },
    steps: [exact, byRatio, paidBefore, cap, room, fundPays, youPay, capAfter],
  };
};
