import type { Citation } from '@/lib/model/citation';
import type { RuleFigure } from '@/lib/model/rule-parameters';
import type { CountValue, MoneyValue, Step } from '@/lib/model/step';
import { assume } from '@/lib/rules/assume';
import { defineCalculator } from '@/lib/rules/define-calculator';
import type { Fen } from '@/lib/rules/money';
import {
  addCounts,
  addMoney,
  givenCount,
  givenMoney,
  multiplyByCount,
  statedMoney,
  subtractMoney,
} from '@/lib/rules/steps';

type PerHead = { readonly amount: Step<MoneyValue>; readonly steps: readonly Step<MoneyValue>[] };

/** What one subsidised person still pays (1-p3): all of it, as long as the fixed amount is not known. */
const leftAfterSubsidy = (
  perPerson: Step<MoneyValue>,
  subsidy: Fen | undefined,
  words: Citation,
): PerHead => {
  if (subsidy === undefined) return { amount: perPerson, steps: [] };
  const given = givenMoney('subsidyPerPerson', subsidy, [words]);
  const amount = subtractMoney('perSubsidised', perPerson, given);
  return { amount, steps: [given, amount] };
};

/** What the government adds for all of them, at least (1-p1). */
const governmentShare = (heads: readonly Step<CountValue>[], figure: RuleFigure) => {
  const persons = addCounts('persons', heads);
  const perHead = statedMoney('governmentPerPerson', figure);
  const total = multiplyByCount('governmentSubsidy', perHead, persons, [figure.citation]);
  return { total, steps: [persons, perHead, total] };
};

/**
 * What a household paid for the resident insurance of 2021 (居民医保个人缴费), in fen: the fixed sum for
 * everybody, nothing for people in extreme poverty (特困人员), less a fixed amount for other groups in
 * hardship. The notice leaves that amount to each place: where it is not given, the sum is the most
 * they may pay. Source: shandong-2021, 1-p1 and 1-p3.
 */
export const shandong2021Contribution = defineCalculator({
  id: 'shandong-2021-contribution',
  notice: 'shandong-2021',
  clauses: ['preamble', '1-p1', '1-p3'],
  fields: {
    ordinary: { kind: 'count', min: 0, max: 20, unit: 'people' },
    extremePoverty: { kind: 'count', min: 0, max: 20, unit: 'people' },
    subsidised: { kind: 'count', min: 0, max: 20, unit: 'people' },
    subsidyPerPerson: {
      kind: 'money',
      optional: true,
      mostFigure: 'personal-contribution',
      askedWhen: [{ field: 'subsidised', notIn: ['0'] }],
    },
  },
  conflicts: [
    {
      field: 'ordinary',
      code: 'nobody-insured',
      when: [
        { field: 'ordinary', in: ['0'] },
        { field: 'extremePoverty', in: ['0'] },
        { field: 'subsidised', in: ['0'] },
      ],
    },
  ],
  figures: ['personal-contribution', 'government-subsidy'],
  quotes: ['year-2021', 'full-subsidy', 'fixed-subsidy'],
  headline: { figure: 'youPay' },
  compare: [],
  notStated: [
    { id: 'fixed-subsidy', clause: '1-p3' },
    { id: 'who-is-subsidised', clause: '1-p3' },
    { id: 'when-and-where', clause: '1-p1' },
  ],
  answer: (input, lawOn) => {
    const law = lawOn();
    const contribution = law.figure('personal-contribution');
    const fixedSubsidy = law.quote('fixed-subsidy');

    const perPerson = statedMoney('perPerson', contribution);
    const ordinary = givenCount('ordinary', input.ordinary);
    const ordinaryPay = multiplyByCount('ordinaryPay', perPerson, ordinary, [contribution.citation]);
    const extremePoverty = givenCount('extremePoverty', input.extremePoverty, [law.quote('full-subsidy')]);
    const subsidised = givenCount('subsidised', input.subsidised, [fixedSubsidy]);
    const left = leftAfterSubsidy(perPerson, input.subsidyPerPerson, fixedSubsidy);
    const subsidisedPay = multiplyByCount('subsidisedPay', left.amount, subsidised, [fixedSubsidy]);
    const youPay = addMoney('youPay', [ordinaryPay, subsidisedPay]);

    const government = governmentShare(
      [ordinary, extremePoverty, subsidised],
      law.figure('government-subsidy'),
    );
    const isOpen = input.subsidised > 0 && input.subsidyPerPerson === undefined;

    return {
      status: 'computed',
      assumptions: [assume('year-2021', law.quote('year-2021'))],
      readings: [
        {
          assumption: null,
          bound: isOpen ? 'at-most' : 'exact',
          result: {
            youPay: youPay.value,
            perPerson: perPerson.value,
            governmentSubsidy: government.total.value,
          },
          remarks: isOpen ? ['subsidy-not-known'] : [],
          steps: [
            ...[perPerson, ordinary, ordinaryPay, extremePoverty, subsidised],
            ...left.steps,
            ...[subsidisedPay, youPay],
            ...government.steps,
          ],
        },
      ],
    };
  },
});
