import {
  computed,
  found,
  notApplicable,
  notStated,
  onlyIf,
  outside,
  readAs,
} from '@/lib/rules/second-opinion/answers.fixture';
import { ask } from '@/lib/rules/second-opinion/ask.fixture';
import {
  decimal,
  hundredths,
  hundredthsOrNone,
  least,
  most,
  partOf,
  percentNumber,
  remainder,
} from '@/lib/rules/second-opinion/exact.fixture';
import type { Expected, Given, Opinion, OpinionsOfNotice } from '@/lib/rules/second-opinion/opinion.fixture';

const first = '2021-09-01';
const last = '2024-08-31';
const inReach = (date: string | undefined) => outside(date, first, last);

const dates = ask.date('2021-08-31', first, '2021-12-31', '2022-01-01', last, '2024-09-01');
const level = ask.choice('primary', 'level-2', 'level-3');
const condition = ask.choice('hypertension', 'diabetes', 'diabetes-with-insulin', 'both');
const wholePercent = hundredths('100');
const tenPoints = hundredths('10');

const numbered = (letter: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, place) => `${letter}${place + 1}`);
const diseases = [...numbered('a', 9), ...numbered('b', 70)];
const isWaived = (disease = ''): boolean => ['a2', 'a4', 'a7'].includes(disease);
const categoryOf = (disease = ''): string => (disease.startsWith('a') ? 'A' : 'B');

const underCap = (cost: bigint, ratio: bigint, cap: bigint, paidBefore: bigint) => {
  const room = remainder(cap, paidBefore);
  const fundPays = least(partOf(cost, ratio), room);
  const result = {
    fundPays: decimal(fundPays),
    youPay: decimal(cost - fundPays),
    ratio: percentNumber(ratio),
    cap: decimal(cap),
    capRemaining: decimal(room - fundPays),
  };
  return { result, fills: fundPays === room };
};

const payOutpatient = (given: Given): Expected => {
  const { previousRatio, visitDate = '', fundPaidThisYear } = given;
  const floor = hundredths('50');
  const raised = previousRatio === undefined ? floor : hundredths(previousRatio) + tenPoints;
  const ratio = least(wholePercent, most(floor, raised));
  const cost = hundredths(given.cost);
  const { result, fills } = underCap(cost, ratio, hundredths('300'), hundredthsOrNone(fundPaidThisYear));
  const isExact = previousRatio !== undefined || fills || cost === 0n;
  const assumed = [
    'signed-facility',
    ...onlyIf(previousRatio !== undefined, 'ten-points'),
    ...onlyIf(visitDate.startsWith('2021'), 'full-cap-2021'),
  ];
  return computed(result, assumed, isExact ? 'exact' : 'at-least');
};

const outpatient: Opinion = {
  asks: {
    visitDate: dates,
    facility: ask.choice('primary', 'other'),
    cost: ask.money('0', '0.01', '100', '300', '600'),
    fundPaidThisYear: ask.optional(ask.money('0', '150', '299.99', '300', '301')),
    previousRatio: ask.optional(ask.percent('0', '39.99', '40', '50', '60.5', '90', '95', '100')),
  },
  answer: (given) =>
    inReach(given.visitDate) ??
    (given.facility === 'other' ? notStated('facility-not-named') : payOutpatient(given)),
};

const twoDiseasesCap = (condition = ''): string =>
  ['diabetes-with-insulin', 'both'].includes(condition) ? '600.00' : '300.00';

const payTwoDiseases = (given: Given): Expected => {
  const { visitDate = '', fundPaidThisYear } = given;
  const cap = hundredths(twoDiseasesCap(given.condition));
  const paidBefore = hundredthsOrNone(fundPaidThisYear);
  const { result } = underCap(hundredths(given.drugCost), hundredths('60'), cap, paidBefore);
  return computed(result, [
    'separate-caps',
    ...onlyIf(given.facilityLevel === 'level-2', 'level-2-counts'),
    ...onlyIf(visitDate.startsWith('2021'), 'full-cap-2021'),
  ]);
};

const twoDiseases: Opinion = {
  asks: {
    visitDate: dates,
    condition,
    facilityLevel: level,
    drugCost: ask.money('0', '0.01', '100', '500', '1000'),
    fundPaidThisYear: ask.optional(ask.money('0', '299.99', '300', '599.99', '600', '601')),
  },
  answer: (given) =>
    inReach(given.visitDate) ??
    (given.facilityLevel === 'level-3' ? notApplicable('facility-not-covered') : payTwoDiseases(given)),
};

const inTcmFacility = ({ tcmFacility }: Given): boolean => tcmFacility === 'true';

/** 2-2: the deductible of the year and what of it the bill bears; undefined where the person left it out. */
const chronicDeductible = (given: Given, cost: bigint) => {
  if (isWaived(given.disease)) return { ofYear: 0n, ofBill: 0n };
  if (given.standardDeductible === undefined) return undefined;
  const less = hundredths(inTcmFacility(given) ? '100' : '0');
  const ofYear = remainder(hundredths(given.standardDeductible), less);
  return { ofYear, ofBill: least(cost, remainder(ofYear, hundredthsOrNone(given.deductiblePaid))) };
};

const payChronic = (given: Given): Expected => {
  const { disease = '', standardRatio } = given;
  const cost = hundredths(given.cost);
  const deductible = chronicDeductible(given, cost);
  const counted = cost - (deductible?.ofBill ?? hundredths('0'));
  const fundPays = standardRatio === undefined ? undefined : partOf(counted, hundredths(standardRatio));
  const isCeiling = deductible === undefined && fundPays !== undefined && fundPays > 0n;
  const result = {
    category: categoryOf(disease),
    deductible: deductible === undefined ? null : decimal(deductible.ofYear),
    deductibleApplied: deductible === undefined ? null : decimal(deductible.ofBill),
    fundPays: fundPays === undefined ? null : decimal(fundPays),
    youPay: fundPays === undefined ? null : decimal(cost - fundPays),
    ratio: standardRatio === undefined ? null : percentNumber(hundredths(standardRatio)),
    deductibleReduction: inTcmFacility(given) && !isWaived(disease) ? '100.00' : '0.00',
  };
  const assumed = [
    'recognised',
    'no-limit-printed',
    ...onlyIf(deductible === undefined, 'deductible-met'),
    ...onlyIf(inTcmFacility(given), 'mixed-year'),
    ...onlyIf(disease === 'a7', 'severe-mental-a7'),
  ];
  return computed(result, assumed, isCeiling ? 'at-most' : 'exact');
};

const chronicOutpatient: Opinion = {
  asks: {
    visitDate: dates,
    disease: ask.choice(...diseases),
    tcmFacility: ask.yesNo,
    standardDeductible: ask.optional(ask.money('0', '99.99', '100', '300', '500')),
    deductiblePaid: ask.optional(ask.money('0', '100', '200', '300', '400')),
    standardRatio: ask.optional(ask.percent('0', '60', '65.5', '75', '100')),
    cost: ask.money('0', '0.01', '200', '300', '400', '1000'),
  },
  answer: (given) => inReach(given.visitDate) ?? payChronic(given),
};

/** A way to read; `deductible` undefined where the person left the usual one out, which then takes nothing. */
type Way = {
  readonly assumption: string;
  readonly deductible: bigint | undefined;
  readonly fundPays: bigint;
};

/** The lowest first; ways that pay the same are one, the first of them. */
const toReadings = (
  ways: readonly [Way, Way],
  cost: bigint,
  ratios: { ratioTcm: number; ratioOther: number | null },
) => {
  const [one, other] = ways;
  const isOne = one.fundPays === other.fundPays;
  const ordered = other.fundPays < one.fundPays ? [other, one] : ways;
  return (isOne ? [one] : ordered).map(({ assumption, deductible, fundPays }) => ({
    bound: deductible === undefined && fundPays > 0n ? ('at-most' as const) : ('exact' as const),
    assumption: isOne ? null : assumption,
    result: {
      deductible: deductible === undefined ? null : decimal(deductible),
      fundPays: decimal(fundPays),
      youPay: decimal(cost - fundPays),
      ...ratios,
    },
  }));
};

const isPure = ({ pureTcm }: Given): boolean => pureTcm === 'true';

/** The usual deductible less so many yuan; undefined where it was left out. */
const lowered = ({ standardDeductible }: Given, less: string): bigint | undefined =>
  standardDeductible === undefined ? undefined : remainder(hundredths(standardDeductible), hundredths(less));

const taken = (deductible: bigint | undefined): bigint => deductible ?? hundredths('0');

const readPure = (given: Given) => {
  const ratio = hundredths(given.insured === 'retired' && given.facilityLevel === 'primary' ? '95' : '90');
  const cost = hundredths(given.tcmCost);
  const way = (assumption: string, less: string): Way => {
    const deductible = lowered(given, less);
    return { assumption, deductible, fundPays: partOf(remainder(cost, taken(deductible)), ratio) };
  };
  const ways = [
    way('one-reduction', '100'),
    way('both-reductions', inTcmFacility(given) ? '200' : '100'),
  ] as const;
  return toReadings(ways, cost, { ratioTcm: percentNumber(ratio), ratioOther: null });
};

const withoutRatio = (deductible: bigint | undefined) => [
  {
    bound: 'exact' as const,
    assumption: null,
    result: {
      deductible: deductible === undefined ? null : decimal(deductible),
      fundPays: null,
      youPay: null,
      ratioTcm: null,
      ratioOther: null,
    },
  },
];

const readMixed = (given: Given) => {
  const deductible = lowered(given, inTcmFacility(given) ? '100' : '0');
  if (given.standardRatio === undefined) return withoutRatio(deductible);
  const ratioOther = hundredths(given.standardRatio);
  const ratioTcm = least(wholePercent, ratioOther + tenPoints);
  const [tcm, other] = [hundredths(given.tcmCost), hundredthsOrNone(given.otherCost)];
  const way = (assumption: string, fromTcm: bigint, fromOther: bigint): Way => ({
    assumption,
    deductible,
    fundPays: partOf(tcm - fromTcm, ratioTcm) + partOf(other - fromOther, ratioOther),
  });
  const [ofTcm, ofOther] = [least(tcm, taken(deductible)), least(other, taken(deductible))];
  const ways = [
    way('tcm-first', ofTcm, least(other, taken(deductible) - ofTcm)),
    way('other-first', least(tcm, taken(deductible) - ofOther), ofOther),
  ] as const;
  const ratios = { ratioTcm: percentNumber(ratioTcm), ratioOther: percentNumber(ratioOther) };
  return toReadings(ways, tcm + other, ratios);
};

const tcmInpatient: Opinion = {
  asks: {
    admissionDate: dates,
    insured: ask.choice('resident', 'employed', 'retired'),
    facilityLevel: level,
    tcmFacility: ask.yesNo,
    pureTcm: ask.yesNo,
    standardDeductible: ask.optional(ask.money('0', '0.05', '99.99', '100', '100.05', '200', '300', '500')),
    standardRatio: ask.optional(ask.percent('0', '60', '75.55', '90', '95', '100')),
    tcmCost: ask.money('0', '0.05', '100', '150', '1000'),
    otherCost: ask.optional(ask.money('0', '0.05', '100', '150', '1000')),
  },
  refuses: (given) => onlyIf(isPure(given) && hundredthsOrNone(given.otherCost) !== 0n, 'otherCost'),
  answer: (given) => {
    const assumed = [
      'admission-date',
      'no-limit-printed',
      ...onlyIf(!isPure(given), 'ten-points'),
      ...onlyIf(given.standardDeductible === undefined, 'deductible-met'),
    ];
    const readings = () => (isPure(given) ? readPure(given) : readMixed(given));
    return inReach(given.admissionDate) ?? readAs(assumed, ...readings());
  },
};

const judgeDisease = ({ disease, age, group }: Given): Expected => {
  if (disease === 'other') return found('no');
  if (disease === 'a6' && Number(age) > 17) return found(group === 'autistic-child' ? 'not-stated' : 'no');
  const severe = onlyIf(disease === 'a7', 'severe-mental-a7');
  const details = { category: categoryOf(disease), deductible: isWaived(disease) ? 'waived' : 'standard' };
  return found('yes', details, ['recognised', ...severe]);
};

const chronicDisease: Opinion = {
  asks: {
    date: dates,
    disease: ask.choice(...diseases, 'other'),
    age: ask.onlyWhen(({ disease }) => disease === 'a6', ask.count(0, 130, '0', '17', '18', '130')),
    group: ask.onlyWhen(({ disease }) => disease === 'a6', ask.choice('disabled-child', 'autistic-child')),
  },
  answer: (given) => inReach(given.date) ?? judgeDisease(given),
};

const judgeTwoDiseases = ({ insured, facilityLevel, condition }: Given): Expected => {
  if (insured === 'employee') return found('not-stated');
  if (facilityLevel === 'level-3') return found('no');
  return found(
    'yes',
    { cap: twoDiseasesCap(condition) },
    onlyIf(facilityLevel === 'level-2', 'level-2-counts'),
  );
};

const twoDiseasesChecker: Opinion = {
  asks: { date: dates, insured: ask.choice('resident', 'employee'), condition, facilityLevel: level },
  answer: (given) => inReach(given.date) ?? judgeTwoDiseases(given),
};

const judgeSigning = ({ residence }: Given): Expected => {
  if (residence === 'outside-city') return found('not-stated');
  return found('yes', { where: residence === 'own-county' ? 'near-home' : 'near-residence' });
};

const signing: Opinion = {
  asks: { date: dates, residence: ask.choice('own-county', 'other-county-in-city', 'outside-city') },
  answer: (given) => inReach(given.date) ?? judgeSigning(given),
};

const judgeRemote = ({ group, filedForInpatient, inFiledPlace }: Given): Expected => {
  if (group === 'other') return found('conditional', { filing: 'needed-first' });
  return filedForInpatient === 'true' && inFiledPlace === 'true'
    ? found('yes', { filing: 'none-needed' })
    : found('not-stated', { filing: 'not-stated' });
};

const remoteOutpatient: Opinion = {
  asks: {
    date: dates,
    group: ask.choice(
      'resettled-retiree',
      'long-term-resident',
      'posted-worker',
      'referred',
      'emergency-traveller',
      'personal-account',
      'otherwise-filed',
      'other',
    ),
    filedForInpatient: ask.yesNo,
    inFiledPlace: ask.yesNo,
  },
  answer: (given) => inReach(given.date) ?? judgeRemote(given),
};

export const jining2021: OpinionsOfNotice = {
  calculators: {
    'jining-outpatient': outpatient,
    'jining-two-diseases': twoDiseases,
    'jining-chronic-outpatient': chronicOutpatient,
    'jining-tcm-inpatient': tcmInpatient,
  },
  checkers: {
    'jining-chronic-disease': chronicDisease,
    'jining-two-diseases': twoDiseasesChecker,
    'jining-signing': signing,
    'jining-remote-outpatient': remoteOutpatient,
  },
};
