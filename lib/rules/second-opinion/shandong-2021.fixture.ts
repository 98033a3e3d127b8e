import { computed, found, notStated, onlyIf } from '@/lib/rules/second-opinion/answers.fixture';
import { ask } from '@/lib/rules/second-opinion/ask.fixture';
import {
  decimal,
  hundredths,
  hundredthsOrNone,
  partOfAtMost,
} from '@/lib/rules/second-opinion/exact.fixture';
import type { Expected, Given, Opinion, OpinionsOfNotice } from '@/lib/rules/second-opinion/opinion.fixture';

const assumed = ['year-2021'];
const perPerson = hundredths('320');
const persons = ask.count(0, 20, '0', '1', '2', '20');

const countsOf = (given: Given): readonly [bigint, bigint, bigint] => [
  BigInt(given.ordinary ?? ''),
  BigInt(given.extremePoverty ?? ''),
  BigInt(given.subsidised ?? ''),
];

const totalOf = (given: Given): bigint => countsOf(given).reduce((sum, count) => sum + count, 0n);

const contribution: Opinion = {
  asks: {
    ordinary: persons,
    extremePoverty: persons,
    subsidised: persons,
    subsidyPerPerson: ask.optional(ask.money('0', '0.01', '100', '319.99', '320', '320.01')),
  },
  refuses: (given) => [
    ...onlyIf(totalOf(given) === 0n, 'ordinary'),
    ...onlyIf(hundredthsOrNone(given.subsidyPerPerson) > perPerson, 'subsidyPerPerson'),
  ],
  answer: (given) => {
    const [ordinary, , subsidised] = countsOf(given);
    const own = perPerson - hundredthsOrNone(given.subsidyPerPerson);
    const isUpperLimit = given.subsidyPerPerson === undefined && subsidised > 0n;
    const result = {
      youPay: decimal(perPerson * ordinary + own * subsidised),
      perPerson: decimal(perPerson),
      governmentSubsidy: decimal(hundredths('580') * totalOf(given)),
    };
    return computed(result, assumed, isUpperLimit ? 'at-most' : 'exact');
  },
};

const seriousIllnessCeiling: Opinion = {
  asks: {
    overspentLastYear: ask.yesNo,
    perCapitaIncome: ask.optional(ask.money('0', '0.01', '32885.99', '32886')),
  },
  answer: ({ overspentLastYear, perCapitaIncome }) => {
    if (overspentLastYear === 'false') return notStated('set-elsewhere');
    const half = (income: string) => decimal(partOfAtMost(hundredths(income), hundredths('50')));
    const ceiling = perCapitaIncome === undefined ? null : half(perCapitaIncome);
    return computed({ ceiling, ratio: 50 }, assumed, 'at-most');
  },
};

const freeOfWaiting = [
  'paidAsRequired',
  'enrolledInWindow',
  'employeeLapsedWithin3Months',
  'newborn',
  'ruralLowIncome',
];

const waitingPeriod: Opinion = {
  asks: Object.fromEntries(freeOfWaiting.map((name) => [name, ask.yesNo])),
  answer: (given) =>
    freeOfWaiting.some((name) => given[name] === 'true')
      ? found('yes', { waitingPeriod: 'none' }, assumed)
      : found('conditional', { waitingPeriod: 'may-be-set' }, assumed),
};

/** One row for each option of the only choice. */
const tableOver = (
  name: string,
  rows: Readonly<Record<string, readonly [NonNullable<Expected['outcome']>, Expected['details']?]>>,
): Opinion => ({
  asks: { [name]: ask.choice(...Object.keys(rows)) },
  answer: (given) => {
    const row = rows[given[name] ?? ''];
    if (row === undefined) throw new RangeError(`no row for ${given[name]}`);
    return found(row[0], row[1] ?? {}, assumed);
  },
});

const enrolmentSubsidy = tableOver('group', {
  'extreme-poverty': ['yes', { support: 'full' }],
  'minimum-living': ['yes', { support: 'fixed' }],
  'other-hardship': ['conditional', { support: 'fixed' }],
  'residence-permit': ['yes', { support: 'same-as-locals' }],
  ordinary: ['no', { support: 'government-share-only' }],
});

const seriousIllnessPreference = tableOver('group', {
  'extreme-poverty': ['yes'],
  'minimum-living': ['yes'],
  'other-hardship': ['conditional'],
  ordinary: ['no'],
});

const chronicGuarantee = tableOver('condition', {
  tuberculosis: ['yes'],
  'extrapulmonary-tuberculosis': ['yes'],
  'hepatitis-b': ['yes'],
  'hepatitis-c': ['yes'],
  cirrhosis: ['yes'],
  'mdr-tuberculosis': ['yes'],
  'xdr-tuberculosis': ['yes'],
  'cardio-cerebrovascular': ['conditional'],
  other: ['not-stated'],
});

const medicalAid: Opinion = {
  asks: {
    group: ask.choice('relapse-risk', 'serious-patient', 'other'),
    highCost: ask.yesNo,
    familyHardship: ask.yesNo,
  },
  answer: ({ group, highCost, familyHardship }) => {
    const mayApply =
      highCost === 'true' &&
      (group === 'relapse-risk' || (group === 'serious-patient' && familyHardship === 'true'));
    return found(mayApply ? 'conditional' : 'not-stated', {}, assumed);
  },
};

const crossProvinceChronic: Opinion = {
  asks: {
    date: ask.date('1900-01-01', '2021-08-18', '2021-12-30', '2021-12-31', '2022-01-01', '2100-12-31'),
    condition: ask.choice(
      'hypertension',
      'diabetes',
      'cancer-chemoradiotherapy',
      'dialysis',
      'transplant-antirejection',
      'other',
    ),
  },
  answer: ({ date = '', condition }) => {
    if (condition === 'other') return found('not-stated', {}, assumed);
    return found('conditional', { dueBy: '2021-12-31', due: date >= '2021-12-31' }, assumed);
  },
};

export const shandong2021: OpinionsOfNotice = {
  calculators: {
    'shandong-2021-contribution': contribution,
    'shandong-serious-illness-ceiling': seriousIllnessCeiling,
  },
  checkers: {
    'shandong-waiting-period': waitingPeriod,
    'shandong-enrolment-subsidy': enrolmentSubsidy,
    'shandong-medical-aid': medicalAid,
    'shandong-serious-illness-preference': seriousIllnessPreference,
    'shandong-chronic-guarantee': chronicGuarantee,
    'shandong-cross-province-chronic': crossProvinceChronic,
  },
};
