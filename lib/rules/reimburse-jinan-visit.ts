import type { Citation, Citations } from '@/lib/model/citation';
import type { InputOf } from '@/lib/model/field';
import type { MoneyValue, NoValue, PercentValue, Step } from '@/lib/model/step';
import { notKnown } from '@/lib/rules/not-known';
import type { Law } from '@/lib/rules/parameters-in-force';
import {
  addPercent,
  assumedNothing,
  capMoney,
  multiplyMoney,
  roundToFen,
  statedMoney,
  statedPercent,
  subtractMoney,
  subtractPercent,
} from '@/lib/rules/steps';

/** What is asked of every outpatient visit, besides its day. */
export const jinanVisitFields = {
  insured: { kind: 'choice', options: ['employed', 'retired', 'pre-1949-worker'] },
  hospitalLevel: { kind: 'choice', options: ['level-1', 'level-2', 'level-3'] },
  place: { kind: 'choice', options: ['jinan', 'shandong', 'outside-registered', 'outside-temporary'] },
  cost: { kind: 'money' },
} as const;

/** The figures of which the ratio of a visit is made. */
export const jinanRatioFigures = [
  'outpatient-ratio-level-3',
  'outpatient-ratio-level-1-2',
  'outpatient-pre-1949-extra',
  'outpatient-retired-extra',
  'outpatient-pre-1949-above-retired',
  'outpatient-temporary-reduction',
] as const;

/** The figures that `reimburseJinanVisit` needs. */
export const jinanVisitFigures = [...jinanRatioFigures, 'outpatient-cap'] as const;

/** The words that it needs. */
export const jinanVisitQuotes = ['province-same', 'registered-same', 'outside-lower'] as const;

/** The figures and words that a visit is reckoned with. */
export type JinanVisitLaw = Law<(typeof jinanVisitFigures)[number], (typeof jinanVisitQuotes)[number]>;
/** The figures and words that the ratio of a visit is found with. */
export type JinanRatioLaw = Law<(typeof jinanRatioFigures)[number], (typeof jinanVisitQuotes)[number]>;
type Visit = Omit<InputOf<typeof jinanVisitFields>, 'cost'>;

/** The names of the steps; apart where there are several visits. */
type Naming = (id: string) => string;

/** The amounts that one visit starts from. */
type Before = {
  readonly cost: Step<MoneyValue>;
  /** What is left of the deductible; undefined where the person does not know. */
  readonly deductible: Step<MoneyValue> | undefined;
  /** The words about the deductible that hold on the day: see `jinanDeductibleWords`. */
  readonly deductibleWords: Citations;
  /** What the fund has paid in the year. */
  readonly fundPaid: Step<MoneyValue>;
};

type Percents = readonly Step<PercentValue>[];

const extraFigures = {
  employed: [],
  retired: ['outpatient-retired-extra'],
  'pre-1949-worker': [
    'outpatient-pre-1949-extra',
    'outpatient-retired-extra',
    'outpatient-pre-1949-above-retired',
  ],
} as const;

/** The points that this insured person gets above the base ratio on that day (1-2). */
const extraPoints = (insured: keyof typeof extraFigures, law: JinanRatioLaw, name: Naming): Percents =>
  extraFigures[insured]
    .map((id) => law.figureIfAny(id))
    .filter((figure) => figure !== undefined)
    .map((figure) => statedPercent(name(figure.id), figure));

/** The ratio of the level, with the person's extra points, less those for going outside (1-2, 1-5). */
const findRatio = (base: Step<PercentValue>, extras: Percents, reductions: Percents, name: Naming) => {
  const atHome = extras.length === 0 ? base : addPercent(name('ratioAtHome'), [base, ...extras]);
  const [reduction] = reductions;
  const ratio = reduction === undefined ? atHome : subtractPercent(name('ratio'), atHome, reduction);
  const steps = new Set([base, ...extras, atHome, ...reductions, ratio]);
  return { ratio, steps: [...steps] };
};

/** The words on which the ratio of a place outside the city rests; none for care at home (1-5). */
const wordsOnPlace = (place: Visit['place'], law: JinanRatioLaw): readonly Citation[] =>
  ({
    jinan: [],
    shandong: [law.quote('province-same')],
    'outside-registered': [law.quote('registered-same')],
    'outside-temporary': [law.quote('outside-lower')],
  })[place];

/** The ratio of this visit, step by step, and the citations its use rests on. */
const ratioOf = ({ hospitalLevel, insured, place }: Visit, law: JinanRatioLaw, name: Naming) => {
  const levelFigure = law.figure(
    hospitalLevel === 'level-3' ? 'outpatient-ratio-level-3' : 'outpatient-ratio-level-1-2',
  );
  const reductions =
    place === 'outside-temporary'
      ? [statedPercent(name('temporaryReduction'), law.figure('outpatient-temporary-reduction'))]
      : [];
  const base = statedPercent(name('ratioOfLevel'), levelFigure);
  const found = findRatio(base, extraPoints(insured, law, name), reductions, name);
  return { ...found, citations: [levelFigure.citation, ...wordsOnPlace(place, law)] as const };
};

/** What the visit bears of the deductible, and what is left of it; met, and what is left unknown, where it was left out. */
const applyDeductible = ({ cost, deductible, deductibleWords }: Before, name: Naming) => {
  if (deductible === undefined) {
    const applied = assumedNothing(name('deductibleLeftOut'), deductibleWords);
    const remaining: MoneyValue | NoValue = notKnown();
    return { applied, remaining, steps: [applied], after: undefined, last: [] };
  }
  const applied = capMoney(name('deductibleApplied'), deductible, cost, deductibleWords);
  const after = subtractMoney(name('deductibleAfter'), deductible, applied);
  return { applied, remaining: after.value, steps: [deductible, applied], after, last: [after] };
};

/** The ratio of a visit on a day, in hundredths of a percent (1-2, 1-5). */
export const jinanRatioOfVisit = (visit: Visit, law: JinanRatioLaw): number =>
  ratioOf(visit, law, (id) => id).ratio.value.hundredths;

/**
 * What the fund pays of one outpatient visit (职工普通门诊统筹), in fen, given what earlier visits left over: the
 * ratio of the hospital's level on what is above the deductible, up to the year's cap. Without the deductible, the most it
 * can be. Source: jinan-2022, 1-2 to 1-5.
 */
export const reimburseJinanVisit = (
  visit: Visit,
  before: Before,
  law: JinanVisitLaw,
  name: Naming = (id) => id,
) => {
  const { cost, fundPaid } = before;
  const { applied, remaining, steps: deductibleSteps, after, last } = applyDeductible(before, name);
  const counted = subtractMoney(name('counted'), cost, applied);
  const { ratio, steps: ratioSteps, citations } = ratioOf(visit, law, name);
  const exact = multiplyMoney(name('beforeRounding'), counted, ratio, citations);
  const byRatio = roundToFen(name('byRatio'), exact);
  const cap = statedMoney(name('cap'), law.figure('outpatient-cap'));
  const room = subtractMoney(name('room'), cap, fundPaid, { notBelowZero: true });
  const fundPays = capMoney(name('fundPays'), byRatio, room, [law.figure('outpatient-cap').citation]);
  const youPay = subtractMoney(name('youPay'), cost, fundPays);
  const capAfter = subtractMoney(name('capAfter'), room, fundPays);
  return {
    result: {
      fundPays: fundPays.value,
      youPay: youPay.value,
      ratio: ratio.value,
      cap: cap.value,
      deductibleApplied: applied.value,
      deductibleRemaining: remaining,
      capRemaining: capAfter.value,
    },
    fundPays,
    deductibleAfter: after,
    isBelowDeductible: cost.value.fen > 0 && counted.value.fen === 0,
    isCutByCap: room.value.fen < byRatio.value.fen,
    steps: [
      ...[cost, ...deductibleSteps, counted],
      ...ratioSteps,
      ...[exact, byRatio, fundPaid, cap, room, fundPays, youPay, ...last, capAfter],
    ],
  };
};
