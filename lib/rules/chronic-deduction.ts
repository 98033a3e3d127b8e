import type { MoneyValue, NoValue, Step } from '@/lib/model/step';
import { diseasesWithoutDeductible } from '@/lib/rules/jining-diseases';
import { notKnown } from '@/lib/rules/not-known';
import type { Law } from '@/lib/rules/parameters-in-force';
import {
  assumedNothing,
  capMoney,
  givenMoney,
  statedMoney,
  statedNothing,
  subtractMoney,
} from '@/lib/rules/steps';

/** The figures that the deductible needs. */
export const chronicDeductionFigures = ['chronic-tcm-deductible-reduction'] as const;
/** The words that it needs. */
export const chronicDeductionQuotes = ['no-deductible-diseases', 'deductible-apart'] as const;

type JiningLaw = Law<(typeof chronicDeductionFigures)[number], (typeof chronicDeductionQuotes)[number]>;
type Money = Step<MoneyValue>;
type Given = {
  readonly disease: string;
  readonly tcmFacility: boolean;
  /** Fen a year, before any reduction; undefined where the person left it out. */
  readonly standardDeductible: number | undefined;
  /** Fen borne towards it this year. */
  readonly deductiblePaid: number;
};

/** What the deductible of the year takes from a bill. */
export type ChronicDeduction = {
  /** The year's, and what of it this bill bears; none where the person left it out. */
  readonly deductible: MoneyValue | NoValue;
  readonly deductibleApplied: MoneyValue | NoValue;
  /** By how much a TCM institution lowers it. */
  readonly deductibleReduction: MoneyValue;
  /** What the bill is less by. */
  readonly applied: Money;
  readonly isLeftOut: boolean;
  readonly steps: readonly Step[];
};
const nothing: MoneyValue = { unit: 'money', fen: 0 };

/** No deductible for three diseases (2-2). */
const waive = (law: JiningLaw): ChronicDeduction => {
  const deductible = statedNothing(
    'deductible',
    'no-deductible-diseases',
    law.quote('no-deductible-diseases'),
  );
  const { value } = deductible;
  const results = { deductible: value, deductibleApplied: value, deductibleReduction: nothing };
  return { ...results, applied: deductible, isLeftOut: false, steps: [deductible] };
};

const reductionIn = ({ tcmFacility }: Given, law: JiningLaw): Money | undefined =>
  tcmFacility ? statedMoney('tcmReduction', law.figure('chronic-tcm-deductible-reduction')) : undefined;

/** A deductible that is left out counts as met (2-2). */
const takeAsMet = (input: Given, law: JiningLaw): ChronicDeduction => {
  const reduction = reductionIn(input, law);
  const applied = assumedNothing('deductibleLeftOut', [law.quote('deductible-apart')]);
  return {
    deductible: notKnown(reduction && 'reduced'),
    deductibleApplied: notKnown(),
    deductibleReduction: reduction?.value ?? nothing,
    applied,
    isLeftOut: true,
    steps: [...(reduction === undefined ? [] : [reduction]), applied],
  };
};

/** The usual deductible of the year, less in a TCM institution; and what of it this bill still bears (2-2). */
const deduct = (standardFen: number, cost: Money, input: Given, law: JiningLaw): ChronicDeduction => {
  const standard = givenMoney('standardDeductible', standardFen);
  const reduction = reductionIn(input, law);
  const deductible = reduction && subtractMoney('deductible', standard, reduction, { notBelowZero: true });
  const ofYear = deductible ?? standard;
  const paid = givenMoney('deductiblePaid', input.deductiblePaid);
  const left = subtractMoney('deductibleLeft', ofYear, paid, { notBelowZero: true });
  const applied = capMoney('deductibleApplied', left, cost, [law.quote('deductible-apart')]);
  const steps = [standard, reduction, deductible, paid, left, applied].filter((step) => step !== undefined);
  return {
    deductible: ofYear.value,
    deductibleApplied: applied.value,
    deductibleReduction: reduction?.value ?? nothing,
    applied,
    isLeftOut: false,
    steps,
  };
};

/**
 * What the deductible of a chronic outpatient disease (门诊慢性病) takes from a bill: nothing for three diseases, less in a TCM
 * institution; where the person left the usual deductible out, it counts as met. Source: jining-2021, 2-2.
 */
export const findChronicDeduction = (input: Given, cost: Money, law: JiningLaw): ChronicDeduction => {
  if (diseasesWithoutDeductible.includes(input.disease)) return waive(law);
  return input.standardDeductible === undefined
    ? takeAsMet(input, law)
    : deduct(input.standardDeductible, cost, input, law);
};
