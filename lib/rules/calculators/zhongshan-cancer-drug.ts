import type { Assumption, Reading, Refusal } from '@/lib/model/answer';
import type { Citation } from '@/lib/model/citation';
import type { InputOf } from '@/lib/model/field';
import type { MoneyValue, NoValue, Step } from '@/lib/model/step';
import { assume } from '@/lib/rules/assume';
import { boundOfPayment } from '@/lib/rules/bound-of-payment';
import { defineCalculator } from '@/lib/rules/define-calculator';
import { notKnown } from '@/lib/rules/not-known';
import type { Law } from '@/lib/rules/parameters-in-force';
import { refuse } from '@/lib/rules/refuse';
import { refuseBefore } from '@/lib/rules/refuse-outside-period';
import {
  addMoney,
  capMoney,
  givenMoney,
  givenMoneyIfAny,
  givenPercent,
  multiplyMoney,
  roundToFen,
  subtractMoney,
} from '@/lib/rules/steps';

const fields = {
  visitDate: { kind: 'date' },
  listedDrug: { kind: 'yes-no' },
  registered: { kind: 'yes-no' },
  designatedHospital: { kind: 'yes-no' },
  cost: { kind: 'money' },
  inpatientRatio: { kind: 'percent', optional: true },
  limitRemaining: { kind: 'money', optional: true },
} as const;

const figures = ['cancer-drug-from'] as const;
const quotes = [
  'cancer-drug-listed',
  'cancer-drug-registered',
  'cancer-drug-ratio',
  'cancer-drug-limit',
] as const;

type DrugLaw = Law<(typeof figures)[number], (typeof quotes)[number]>;

/** Why the draft does not reach a case: the day first, then drug, registration and hospital. */
const refuseCase = (input: InputOf<typeof fields>, law: DrugLaw): Refusal | undefined => {
  const tooEarly = refuseBefore(input.visitDate, law.figure('cancer-drug-from'));
  if (tooEarly !== undefined) return tooEarly;
  if (!input.listedDrug)
    return refuse('not-applicable', 'drug-not-listed', [law.quote('cancer-drug-listed')]);
  if (!input.registered)
    return refuse('not-applicable', 'not-registered', [law.quote('cancer-drug-registered')]);
  if (!input.designatedHospital)
    return refuse('not-applicable', 'facility-not-covered', [law.quote('cancer-drug-ratio')]);
  return undefined;
};

type DrugReading = Reading<{
  readonly fundPays: MoneyValue | NoValue;
  readonly youPay: MoneyValue | NoValue;
  readonly limitRemaining: MoneyValue | NoValue;
}>;

/** That a limit that was left out is not reached; in other words where the ratio is left out too and no sum rests on it. */
const assumeLimit = (input: InputOf<typeof fields>, law: DrugLaw): readonly Assumption[] => {
  if (input.limitRemaining !== undefined) return [];
  const open = assume('limit-not-reached', law.quote('cancer-drug-limit'));
  return [input.inpatientRatio === undefined ? { ...open, words: 'limit-not-reached-open' } : open];
};

/** Nothing can be said without the ratio: the formula only. */
const readWithoutRatio = (cost: Step<MoneyValue>): DrugReading => ({
  assumption: null,
  bound: 'exact',
  result: { fundPays: notKnown(), youPay: notKnown(), limitRemaining: notKnown('ratio') },
  remarks: ['ratio-left-out'],
  steps: [cost],
});

/** What the limit leaves of an amount, and what is left of it; all of the amount where the limit was left out. */
const withinLimit = (byRatio: Step<MoneyValue>, limit: Step<MoneyValue> | undefined, words: Citation) => {
  if (limit === undefined) {
    const fundPays = addMoney('fundPays', [byRatio], [words]);
    const remaining: MoneyValue | NoValue = notKnown('limit');
    return { fundPays, remaining, steps: [fundPays], after: [], isCut: false };
  }
  const fundPays = capMoney('fundPays', byRatio, limit, [words]);
  const after = subtractMoney('limitAfter', limit, fundPays);
  const isCut = limit.value.fen < byRatio.value.fen;
  return { fundPays, remaining: after.value, steps: [limit, fundPays], after: [after], isCut };
};

/** The ratio of the cost up to what is left of the limit; at most that, where what is left was left out. */
const readPayment = (input: InputOf<typeof fields>, law: DrugLaw): DrugReading => {
  const words = law.quote('cancer-drug-ratio');
  const wordsOnLimit = law.quote('cancer-drug-limit');
  const cost = givenMoney('cost', input.cost);
  if (input.inpatientRatio === undefined) return readWithoutRatio(cost);
  const ratio = givenPercent('inpatientRatio', input.inpatientRatio, [words]);
  const exact = multiplyMoney('beforeRounding', cost, ratio, [words]);
  const byRatio = roundToFen('byRatio', exact);
  const limit = givenMoneyIfAny('limitRemaining', input.limitRemaining, [wordsOnLimit]);
  const { fundPays, remaining, steps, after, isCut } = withinLimit(byRatio, limit, wordsOnLimit);
  const youPay = subtractMoney('youPay', cost, fundPays);
  return {
    assumption: null,
    bound: boundOfPayment(fundPays.value, limit === undefined),
    result: { fundPays: fundPays.value, youPay: youPay.value, limitRemaining: remaining },
    remarks: [...(limit === undefined ? ['limit-left-out'] : []), ...(isCut ? ['limit-reached'] : [])],
    steps: [cost, ratio, exact, byRatio, ...steps, youPay, ...after],
  };
};

/**
 * What a bill for one of the 17 negotiated cancer drugs (谈判抗癌药) would cost under the draft, in fen: the inpatient
 * ratio of the level, as typed from the slip, up to what is left of the year's inpatient limit. The draft gives neither: without
 * the ratio only the formula, without the limit the most it can be.
 * Refuses dates before 2019-10-01, drugs not listed, patients not registered, and hospitals not chosen.
 * Source: zhongshan-2019-draft, 1-p1.
 */
export const zhongshanCancerDrug = defineCalculator({
  id: 'zhongshan-cancer-drug',
  notice: 'zhongshan-2019-draft',
  clauses: ['1-p1'],
  fields,
  figures,
  quotes,
  headline: { fundPays: 'fundPays', youPay: 'youPay' },
  compare: [],
  notStated: [
    { id: 'drugs', clause: '1-p1' },
    { id: 'hospitals', clause: '1-p1' },
    { id: 'ratio', clause: '1-p1' },
    { id: 'scope', clause: '1-p1' },
  ],
  answer: (input, lawOn) => {
    const law = lawOn(input.visitDate);
    const refusal = refuseCase(input, law);
    if (refusal !== undefined) return refusal;

    return {
      status: 'computed',
      assumptions: [assume('no-deductible-said', law.quote('cancer-drug-ratio')), ...assumeLimit(input, law)],
      readings: [readPayment(input, law)],
    };
  },
});
