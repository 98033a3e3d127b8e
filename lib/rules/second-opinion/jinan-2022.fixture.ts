import { computed, found, notStated, onlyIf, outside } from '@/lib/rules/second-opinion/answers.fixture';
import { ask } from '@/lib/rules/second-opinion/ask.fixture';
import {
  decimal,
  hundredths,
  hundredthsOrNone,
  least,
  partOf,
  percentNumber,
  remainder,
} from '@/lib/rules/second-opinion/exact.fixture';
import type { Expected, Given, Opinion, OpinionsOfNotice } from '@/lib/rules/second-opinion/opinion.fixture';

const first = '2023-01-01';
const last = '2027-12-31';
const inReach = (date: string | undefined) => outside(date, first, last);
const is2023 = (date = ''): boolean => date.startsWith('2023');

const dates = ask.date('2022-12-31', first, '2023-12-31', '2024-01-01', '2026-11-21', last, '2028-01-01');
const months = ask.month('2022-12', '2023-01', '2023-12', '2024-01', '2027-12', '2028-01');
const insured = ask.choice('employed', 'retired', 'pre-1949-worker');
const hospitalLevel = ask.choice('level-1', 'level-2', 'level-3');
const place = ask.choice('jinan', 'shandong', 'outside-registered', 'outside-temporary');

/** 1-2, 1-5: level 3 first, then levels 1 and 2. */
const ratios2023 = { employed: [50, 70], retired: [50, 70], 'pre-1949-worker': [55, 75] };
const ratiosFrom2024 = { employed: [50, 70], retired: [55, 75], 'pre-1949-worker': [60, 80] };

const ratioOf = (given: Given): bigint => {
  const table = is2023(given.visitDate) ? ratios2023 : ratiosFrom2024;
  const row = Object.entries(table).find(([name]) => name === given.insured)?.[1];
  const ratio = row?.[given.hospitalLevel === 'level-3' ? 0 : 1];
  if (ratio === undefined) throw new RangeError(`no ratio for ${given.insured}`);
  return BigInt(given.place === 'outside-temporary' ? ratio - 10 : ratio) * 100n;
};

/** Where the deductible is not known it counts as met. */
const payForVisit = (given: Given, deductibleRemaining: bigint | undefined, fundPaid: bigint) => {
  const cost = hundredths(given.cost);
  const ratio = ratioOf(given);
  const cap = hundredths(is2023(given.visitDate) ? '4500' : '6000');
  const deductibleApplied = deductibleRemaining === undefined ? 0n : least(cost, deductibleRemaining);
  const room = remainder(cap, fundPaid);
  const fundPays = least(partOf(cost - deductibleApplied, ratio), room);
  return {
    cost,
    ratio,
    cap,
    deductibleApplied,
    room,
    fundPays,
    deductibleLeft: deductibleRemaining === undefined ? undefined : deductibleRemaining - deductibleApplied,
  };
};

const resultOfVisit = (paid: ReturnType<typeof payForVisit>) => ({
  fundPays: decimal(paid.fundPays),
  youPay: decimal(paid.cost - paid.fundPays),
  ratio: percentNumber(paid.ratio),
  cap: decimal(paid.cap),
  deductibleApplied: decimal(paid.deductibleApplied),
  deductibleRemaining: paid.deductibleLeft === undefined ? null : decimal(paid.deductibleLeft),
  capRemaining: decimal(paid.room - paid.fundPays),
});

const assumptionsOfVisit = (given: Given): readonly string[] => [
  'designated-institution',
  ...onlyIf(is2023(given.visitDate), 'institution-limit'),
  ...onlyIf(given.place === 'outside-temporary', 'elsewhere-as-temporary'),
];

const knownDeductible = (typed: string | undefined): bigint | undefined =>
  typed === undefined ? undefined : hundredths(typed);

/** Without the deductible what the fund pays is the most it can be, and exact where that is nothing. */
const boundOf = (fundPays: bigint, deductible: bigint | undefined) =>
  deductible === undefined && fundPays > 0n ? 'at-most' : 'exact';

const outpatient: Opinion = {
  asks: {
    visitDate: dates,
    insured,
    hospitalLevel,
    place,
    cost: ask.money('100', '500', '700', '6428.57', '9000', '12000'),
    deductibleRemaining: ask.optional(ask.money('0', '100', '400', '500', '700')),
    fundPaidThisYear: ask.optional(ask.money('0', '4400', '4500', '5900', '6000')),
  },
  answer: (given) => {
    const refusal = inReach(given.visitDate);
    if (refusal !== undefined) return refusal;
    const deductible = knownDeductible(given.deductibleRemaining);
    const paid = payForVisit(given, deductible, hundredthsOrNone(given.fundPaidThisYear));
    const assumed = [...assumptionsOfVisit(given), ...onlyIf(deductible === undefined, 'deductible-met')];
    return computed(resultOfVisit(paid), assumed, boundOf(paid.fundPays, deductible));
  },
};

const againstThreshold = (ownExpense: bigint, threshold: bigint) => ({
  threshold: decimal(threshold),
  aboveThreshold: decimal(remainder(ownExpense, threshold)),
  toThreshold: decimal(remainder(threshold, ownExpense)),
});

const largeExpense: Opinion = {
  asks: { date: dates, ownExpense: ask.money('0', '6000', '8000', '10000') },
  answer: ({ date, ownExpense }) => {
    const threshold = hundredths(is2023(date) ? '8000' : '6000');
    return inReach(date) ?? computed(againstThreshold(hundredths(ownExpense), threshold), ['per-year']);
  },
};

const isEmployed = ({ status }: Given): boolean => status === 'employed';
const isRetiredFrom2024 = ({ status, month = '' }: Given): boolean =>
  status === 'retired' && month >= '2024-01';

const depositEmployed = (given: Given): Expected => {
  const own = hundredths(given.ownContribution);
  const deposit = (amount: bigint, bound: 'exact' | 'at-least') =>
    computed({ monthlyDeposit: decimal(amount), ratio: null }, ['flexible-workers'], bound);
  if (!is2023(given.month)) return deposit(own, 'exact');
  if (given.employerPartBefore === undefined) return deposit(own, 'at-least');
  return deposit(own + partOf(hundredths(given.employerPartBefore), hundredths('50')), 'exact');
};

const depositRetired = (given: Given): Expected => {
  const ratio = hundredths(Number(given.age) < 70 ? '2' : '2.5');
  const average = given.averagePension2023;
  const monthlyDeposit = average === undefined ? null : decimal(partOf(hundredths(average), ratio));
  return computed({ monthlyDeposit, ratio: percentNumber(ratio) }, ['monthly-pension']);
};

const personalAccount: Opinion = {
  asks: {
    month: months,
    status: ask.choice('employed', 'retired'),
    ownContribution: ask.onlyWhen(isEmployed, ask.money('0', '120', '300.01')),
    employerPartBefore: ask.optional(ask.money('0', '0.01', '60', '60.05')),
    age: ask.onlyWhen(isRetiredFrom2024, ask.count(16, 130, '16', '69', '70', '130')),
    averagePension2023: ask.optional(ask.money('0', '0.2', '0.25', '3000', '4321.75')),
  },
  answer: (given) => {
    const refusal = inReach(given.month);
    if (refusal !== undefined) return refusal;
    if (isEmployed(given)) return depositEmployed(given);
    return is2023(given.month) ? notStated('set-elsewhere') : depositRetired(given);
  },
};

const readVisit = (text: string): Given & { readonly visitDate: string } => {
  const [visitDate = '', insured, hospitalLevel, place, cost] = text.split(',');
  return { visitDate, insured, hospitalLevel, place, cost };
};

/** Earliest first; those of one day in the order given. */
const inOrderOfDays = (visits: readonly string[]) => {
  const read = visits.map(readVisit);
  return [...new Set(read.map(({ visitDate }) => visitDate))]
    .sort()
    .flatMap((day) => read.filter(({ visitDate }) => visitDate === day));
};

const payThroughYear = (given: Given, visits: ReturnType<typeof inOrderOfDays>) => {
  let deductible = knownDeductible(given.deductible);
  let fundPaid = 0n;
  return visits.map((visit) => {
    const paid = payForVisit(visit, deductible, fundPaid);
    deductible = paid.deductibleLeft;
    fundPaid += paid.fundPays;
    return { date: visit.visitDate, paid };
  });
};

const total = (amounts: readonly bigint[]): bigint => amounts.reduce((sum, amount) => sum + amount, 0n);

const resultOfYear = (given: Given, paid: ReturnType<typeof payThroughYear>) => {
  const cost = total(paid.map((visit) => visit.paid.cost));
  const fundPays = total(paid.map((visit) => visit.paid.fundPays));
  const others = hundredthsOrNone(given.otherOwnExpense) + hundredthsOrNone(given.categoryBFirstShare);
  return {
    visits: paid.map((visit) => ({ date: visit.date, ...resultOfVisit(visit.paid) })),
    totalCost: decimal(cost),
    totalFundPays: decimal(fundPays),
    totalYouPay: decimal(cost - fundPays),
    capReachedOn: paid.find((visit) => visit.paid.fundPays === visit.paid.room)?.date ?? null,
    ...againstThreshold(cost - fundPays + others, hundredths('6000')),
  };
};

/** Years have no day: the year's number is compared. */
const refuseYear = (year: number) => {
  const refusal = outside(`${year}`, first, last);
  return refusal ?? (year === 2023 ? notStated('set-elsewhere') : undefined);
};

const year: Opinion = {
  asks: {
    year: ask.count(1900, 2100, '2022', '2023', '2024', '2025', '2027', '2028'),
    deductible: ask.optional(ask.money('0', '100', '700', '1200')),
    otherOwnExpense: ask.optional(ask.money('0', '6000', '5300')),
    categoryBFirstShare: ask.optional(ask.money('0', '0.01', '500')),
  },
  asksVisits: true,
  refuses: (given, visits) =>
    onlyIf(
      visits.length < 1 || visits.length > 100 || visits.some((visit) => visit.slice(0, 4) !== given.year),
      'visit',
    ),
  answer: (given, visits) => {
    const refusal = refuseYear(Number(given.year));
    if (refusal !== undefined) return refusal;
    const ordered = inOrderOfDays(visits);
    const paid = payThroughYear(given, ordered);
    const deductible = knownDeductible(given.deductible);
    const assumed = [
      'one-deductible',
      'order-of-day',
      ...ordered.flatMap(assumptionsOfVisit),
      ...onlyIf(deductible === undefined, 'deductible-met'),
    ];
    const fundPays = total(paid.map((visit) => visit.paid.fundPays));
    return computed(resultOfYear(given, paid), assumed, boundOf(fundPays, deductible));
  },
};

const kin = ['spouse', 'parent', 'child'];
const nobody = ['public-health', 'fitness', 'wellness', 'other-outside-scope'];
const premiums = ['resident-insurance', 'long-term-care-insurance', 'government-guided-commercial-insurance'];
const care = ['designated-hospital', 'pharmacy-medicine', 'pharmacy-device', 'pharmacy-consumable'];

const judgeAccountUse = ({ who = '', purpose = '' }: Given) => {
  if (nobody.includes(purpose) || who === 'other') return found('no');
  const assumed = onlyIf(premiums.includes(purpose) && kin.includes(who), 'family-premiums');
  return found([...care, ...premiums].includes(purpose) ? 'yes' : 'not-stated', {}, assumed);
};

const accountUse: Opinion = {
  asks: {
    date: dates,
    who: ask.choice('self', ...kin, 'other'),
    purpose: ask.choice(
      ...care,
      ...premiums,
      'large-expense-insurance',
      'other-commercial-insurance',
      ...nobody,
    ),
  },
  answer: (given) => inReach(given.date) ?? judgeAccountUse(given),
};

const entitlement: Opinion = {
  asks: { date: dates, inJinanEmployeeInsurance: ask.yesNo },
  answer: ({ date, inJinanEmployeeInsurance }) => {
    const refusal = inReach(date);
    if (refusal !== undefined) return refusal;
    if (inJinanEmployeeInsurance === 'false') return found('not-stated');
    return found('yes', { ownContribution: is2023(date) ? 'not-stated' : 'none' });
  },
};

const remoteCare: Opinion = {
  asks: {
    date: dates,
    registered: ask.yesNo,
    atRegisteredPlace: ask.yesNo,
    province: ask.choice('inside', 'outside'),
  },
  refuses: ({ registered, atRegisteredPlace }) =>
    onlyIf(registered === 'false' && atRegisteredPlace === 'true', 'atRegisteredPlace'),
  answer: ({ date, registered, atRegisteredPlace, province }) => {
    const isLikeHome = (registered === 'true' && atRegisteredPlace === 'true') || province === 'inside';
    const finding = isLikeHome
      ? found('yes', { ratioChange: 0 })
      : found('yes', { ratioChange: -10 }, ['elsewhere-as-temporary']);
    return inReach(date) ?? finding;
  },
};

export const jinan2022: OpinionsOfNotice = {
  calculators: {
    'jinan-outpatient': outpatient,
    'jinan-large-expense': largeExpense,
    'jinan-personal-account': personalAccount,
    'jinan-year': year,
  },
  checkers: {
    'jinan-account-use': accountUse,
    'jinan-entitlement': entitlement,
    'jinan-remote-care': remoteCare,
  },
};
