import type { Refusal } from '@/lib/model/answer';
import type { InputOf } from '@/lib/model/field';
import { assume } from '@/lib/rules/assume';
import { defineCalculator } from '@/lib/rules/define-calculator';
import type { Law } from '@/lib/rules/parameters-in-force';
import { refuse } from '@/lib/rules/refuse';
import { refuseBefore } from '@/lib/rules/refuse-outside-period';
import {
  capMoney,
  givenMoney,
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
  inpatientRatio: { kind: 'percent' },
  limitRemaining: { kind: 'money' },
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

/**
 * What a bill for one of the 17 negotiated cancer drugs (谈判抗癌药) would cost under the draft, in fen: the inpatient
 * ratio of the level, as typed from the slip, up to what is left of the year's inpatient limit.
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

    const wordsOnRatio = law.quote('cancer-drug-ratio');
    const wordsOnLimit = law.quote('cancer-drug-limit');
    const cost = givenMoney('cost', input.cost);
    const ratio = givenPercent('inpatientRatio', input.inpatientRatio, [wordsOnRatio]);
    const exact = multiplyMoney('beforeRounding', cost, ratio, [wordsOnRatio]);
    const byRatio = roundToFen('byRatio', exact);
    const limit = givenMoney('limitRemaining', input.limitRemaining, [wordsOnLimit]);
    const fundPays = capMoney('fundPays', byRatio, limit, [wordsOnLimit]);
    const youPay = subtractMoney('youPay', cost, fundPays);
    const limitAfter = subtractMoney('limitAfter', limit, fundPays);
    return {
      status: 'computed',
      assumptions: [assume('no-deductible-said', wordsOnRatio)],
      readings: [
        {
          assumption: null,
          bound: 'exact',
          result: { fundPays: fundPays.value, youPay: youPay.value, limitRemaining: limitAfter.value },
          remarks: limit.value.fen < byRatio.value.fen ? ['limit-reached'] : [],
          steps: [cost, ratio, exact, byRatio, limit, fundPays, youPay, limitAfter],
        },
      ],
    };
  },
});
