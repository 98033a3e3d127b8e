import type { Result } from '@/lib/model/answer';
import type { SingleValue, Value } from '@/lib/model/step';
import { fenOf } from '@/lib/rules/fen-of';
import type { Fen } from '@/lib/rules/money';

type VisitFacts = {
  readonly date: string;
  readonly cost: Fen;
  readonly fundPays: Fen;
  readonly youPay: Fen;
  /** Undefined where the year's deductible was left out. */
  readonly deductibleRemaining: Fen | undefined;
  readonly capRemaining: Fen;
};

/** A year of visits in plain numbers, for its table and its picture. Amounts are fen. */
export type YearFacts = {
  readonly visits: readonly VisitFacts[];
  readonly paid: Fen;
  readonly cap: Fen;
  readonly capReachedOn: string | undefined;
  /** Undefined where it was left out. */
  readonly deductible: { readonly whole: Fen; readonly left: Fen } | undefined;
  readonly own: Fen;
  readonly threshold: Fen;
  readonly aboveThreshold: Fen;
  readonly toThreshold: Fen;
};

const dateOf = (value: Value | undefined): string | undefined =>
  value?.unit === 'date' ? value.date : undefined;

/** An amount that may not be known; undefined where it is not. */
const fenIfAny = (value: Value | undefined): Fen | undefined =>
  value?.unit === 'none' ? undefined : fenOf(value);

const visitOf = (row: Readonly<Record<string, SingleValue>>): VisitFacts => {
  const [fundPays, youPay] = [fenOf(row.fundPays), fenOf(row.youPay)];
  return {
    date: dateOf(row.date) ?? '',
    cost: fundPays + youPay,
    fundPays,
    youPay,
    deductibleRemaining: fenIfAny(row.deductibleRemaining),
    capRemaining: fenOf(row.capRemaining),
  };
};

/** The deductible of the year, as the first visit found it and as the last one left it. */
const deductibleOf = (
  first: Readonly<Record<string, SingleValue>> | undefined,
  last: VisitFacts | undefined,
): YearFacts['deductible'] => {
  const after = fenIfAny(first?.deductibleRemaining);
  const left = last?.deductibleRemaining;
  return after === undefined || left === undefined
    ? undefined
    : { whole: fenOf(first?.deductibleApplied) + after, left };
};

/** The facts of a result that lists the visits of a year; undefined for any other. */
export const yearFacts = (result: Result): YearFacts | undefined => {
  if (result.visits?.unit !== 'list') return undefined;
  const { rows } = result.visits;
  const visits = rows.map(visitOf);
  const [threshold, aboveThreshold, toThreshold] = [
    fenOf(result.threshold),
    fenOf(result.aboveThreshold),
    fenOf(result.toThreshold),
  ];
  return {
    visits,
    paid: fenOf(result.totalFundPays),
    cap: fenOf(rows[0]?.cap),
    capReachedOn: dateOf(result.capReachedOn),
    deductible: deductibleOf(rows[0], visits.at(-1)),
    own: threshold + aboveThreshold - toThreshold,
    threshold,
    aboveThreshold,
    toThreshold,
  };
};
