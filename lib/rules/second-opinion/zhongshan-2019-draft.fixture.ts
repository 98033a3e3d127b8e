import {
  computed,
  found,
  notApplicable,
  notStated,
  onlyIf,
  outside,
} from '@/lib/rules/second-opinion/answers.fixture';
import { ask } from '@/lib/rules/second-opinion/ask.fixture';
import { numberOfDay, shiftDate, weekdayOf } from '@/lib/rules/second-opinion/calendar.fixture';
import {
  decimal,
  hundredths,
  least,
  partOf,
  percentNumber,
  remainder,
} from '@/lib/rules/second-opinion/exact.fixture';
import type { Expected, Given, Opinion, OpinionsOfNotice } from '@/lib/rules/second-opinion/opinion.fixture';

const placeRatios: Readonly<Record<string, string>> = {
  community: '80',
  town: '20',
  'two-disease-clinic': '80',
  other: '0',
};

const payTwoDiseases = ({ place = '', cost: typedCost }: Given): Expected => {
  const ratio = hundredths(placeRatios[place]);
  const cost = hundredths(typedCost);
  const fundPays = partOf(cost, ratio);
  const result = {
    fundPays: decimal(fundPays),
    youPay: decimal(cost - fundPays),
    ratio: percentNumber(ratio),
  };
  return computed(result, ['no-limit-printed', ...onlyIf(place === 'two-disease-clinic', 'own-town')]);
};

const twoDiseases: Opinion = {
  asks: {
    visitDate: ask.date('2019-12-31', '2020-01-01', '2026-11-21', '2100-12-31'),
    outpatientInsured: ask.yesNo,
    place: ask.choice(...Object.keys(placeRatios)),
    cost: ask.money('0', '0.03', '100', '88.88'),
  },
  answer: (given) =>
    outside(given.visitDate, '2020-01-01') ??
    (given.outpatientInsured === 'false' ? notStated('group-not-named') : payTwoDiseases(given)),
};

const paySeriousIllness = (given: Given): Expected => {
  const threshold = hundredths('15000');
  const ownExpense = hundredths(given.ownExpense);
  const aboveThreshold = remainder(ownExpense, threshold);
  const fundPays = partOf(aboveThreshold, hundredths('60'));
  const result = {
    fundPays: decimal(fundPays),
    youPay: decimal(ownExpense - fundPays),
    threshold: decimal(threshold),
    aboveThreshold: decimal(aboveThreshold),
  };
  return computed(result, ['after-inpatient', 'no-limit-printed']);
};

const seriousIllness: Opinion = {
  asks: {
    date: ask.date('2019-06-30', '2019-07-01', '2026-11-21', '2100-12-31'),
    insured: ask.choice('basic', 'supplementary-under-1-year', 'supplementary-1-year-plus'),
    ownExpense: ask.money('0', '14999.99', '15000', '15000.01', '15000.03', '20000'),
  },
  answer: (given) =>
    outside(given.date, '2019-07-01') ??
    (given.insured === 'supplementary-1-year-plus' ? notStated('group-not-named') : paySeriousIllness(given)),
};

const cancerDrugStart = '2019-10-01';
const cancerDrugDates = ask.date('2019-09-30', cancerDrugStart, '2026-11-21', '2100-12-31');

const payCancerDrug = (given: Given): Expected => {
  const isLimitUnknown = given.limitRemaining === undefined;
  const assumed = ['no-deductible-said', ...onlyIf(isLimitUnknown, 'limit-not-reached')];
  if (given.inpatientRatio === undefined)
    return computed({ fundPays: null, youPay: null, limitRemaining: null }, assumed);
  const cost = hundredths(given.cost);
  const byRatio = partOf(cost, hundredths(given.inpatientRatio));
  if (given.limitRemaining === undefined) {
    const result = { fundPays: decimal(byRatio), youPay: decimal(cost - byRatio), limitRemaining: null };
    return computed(result, assumed, byRatio === 0n ? 'exact' : 'at-most');
  }
  const limit = hundredths(given.limitRemaining);
  const fundPays = least(byRatio, limit);
  const result = {
    fundPays: decimal(fundPays),
    youPay: decimal(cost - fundPays),
    limitRemaining: decimal(limit - fundPays),
  };
  return computed(result, assumed);
};

const refuseCancerDrug = (given: Given): Expected | undefined => {
  if (given.listedDrug === 'false') return notApplicable('drug-not-listed');
  if (given.registered === 'false') return notApplicable('not-registered');
  return given.designatedHospital === 'false' ? notApplicable('facility-not-covered') : undefined;
};

const cancerDrug: Opinion = {
  asks: {
    visitDate: cancerDrugDates,
    listedDrug: ask.mostlyYes,
    registered: ask.mostlyYes,
    designatedHospital: ask.mostlyYes,
    cost: ask.money('0', '0.05', '1000', '9998.5'),
    inpatientRatio: ask.optional(ask.percent('0', '70', '87.65', '90', '100')),
    limitRemaining: ask.optional(ask.money('0', '0.01', '900', '1000', '9998.5')),
  },
  answer: (given) =>
    outside(given.visitDate, cancerDrugStart) ?? refuseCancerDrug(given) ?? payCancerDrug(given),
};

const judgeCancerDrug = ({ listedDrug, registered, designatedHospital }: Given): Expected => {
  if (listedDrug === 'false') return found('no');
  return found(registered === 'true' && designatedHospital === 'true' ? 'yes' : 'conditional');
};

const cancerDrugChecker: Opinion = {
  asks: {
    date: cancerDrugDates,
    listedDrug: ask.yesNo,
    registered: ask.yesNo,
    designatedHospital: ask.yesNo,
  },
  answer: (given) => outside(given.date, cancerDrugStart) ?? judgeCancerDrug(given),
};

const range = (from: string, days: number): readonly string[] =>
  Array.from({ length: days }, (_, offset) => shiftDate(from, offset));

const daySurgery: Opinion = {
  asks: {
    surgeryDate: ask.date('2019-12-28', '2020-03-03', '2021-03-03'),
    billDate: ask.date(
      ...range('2019-12-16', 20),
      ...range('2020-02-20', 20),
      ...range('2021-02-19', 20),
      '1900-01-01',
      '2100-12-31',
    ),
    listedSurgery: ask.yesNo,
    relatedToSurgery: ask.yesNo,
  },
  answer: ({ surgeryDate, billDate, listedSurgery, relatedToSurgery }) => {
    if (listedSurgery === 'false' || relatedToSurgery === 'false') return found('no');
    const after = numberOfDay(billDate) - numberOfDay(surgeryDate);
    return -10 <= after && after <= 5 ? found('yes', {}, ['count-of-days']) : found('no');
  },
};

const longPrescription: Opinion = {
  asks: { twoDiseases: ask.yesNo, mildAndStable: ask.yesNo },
  answer: ({ twoDiseases: has, mildAndStable }) =>
    found(has === 'true' && mildAndStable === 'true' ? 'yes' : 'not-stated'),
};

/** The last five days from Monday to Friday up to a day, itself included. */
const lastFiveWeekdays = (yearEnd: number): readonly number[] => {
  const lastTen = Array.from({ length: 10 }, (_, back) => yearEnd - back);
  return lastTen.filter((day) => weekdayOf(day) <= 5).slice(0, 5);
};

const outcomeOfSplit = (given: Given): NonNullable<Expected['outcome']> => {
  if (given.continuousStay === 'false' || given.alreadySplit === 'true') return 'no';
  const [end, request] = [numberOfDay(given.yearEnd), numberOfDay(given.requestDate)];
  if (lastFiveWeekdays(end).includes(request)) return 'yes';
  return end - 13 <= request && request <= end ? 'conditional' : 'no';
};

const splitSettlement: Opinion = {
  asks: {
    continuousStay: ask.yesNo,
    yearEnd: ask.date(...range('2019-12-25', 7), '2020-03-01', '2020-06-30'),
    requestDate: ask.date(...range('2019-12-08', 28), ...range('2020-02-15', 18), ...range('2020-06-14', 19)),
    alreadySplit: ask.yesNo,
  },
  answer: (given) => found(outcomeOfSplit(given), {}, ['working-days']),
};

const religiousStaff: Opinion = {
  asks: {
    startDate: ask.date('1900-01-01', '2019-09-30', '2019-10-01', '2100-12-31'),
    religiousStaff: ask.yesNo,
  },
  answer: ({ startDate = '', religiousStaff: isStaff }) => {
    if (isStaff === 'false') return found('not-stated');
    return found(startDate < '2019-10-01' ? 'no' : 'yes');
  },
};

export const zhongshan2019Draft: OpinionsOfNotice = {
  calculators: {
    'zhongshan-two-diseases': twoDiseases,
    'zhongshan-serious-illness': seriousIllness,
    'zhongshan-cancer-drug': cancerDrug,
  },
  checkers: {
    'zhongshan-day-surgery': daySurgery,
    'zhongshan-cancer-drug': cancerDrugChecker,
    'zhongshan-long-prescription': longPrescription,
    'zhongshan-split-settlement': splitSettlement,
    'zhongshan-religious-staff': religiousStaff,
  },
};
