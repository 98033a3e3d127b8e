import type { Citations } from '@/lib/model/citation';
import type { InputOf } from '@/lib/model/field';
import type { DateValue, MoneyValue, NoValue, Step } from '@/lib/model/step';
import {
  type JinanVisitLaw,
  type jinanVisitFields,
  reimburseJinanVisit,
} from '@/lib/rules/reimburse-jinan-visit';
import { addMoney, givenMoney, subtractMoney } from '@/lib/rules/steps';

type Visit = InputOf<typeof jinanVisitFields> & { readonly date: string };

type Reimbursed = ReturnType<typeof reimburseJinanVisit> & {
  readonly date: string;
  readonly cost: Step<MoneyValue>;
  readonly fundPaid: Step<MoneyValue>;
};

/** What all visits start from: the year's whole deductible, if it is known, the words about it, and the law of the year. */
type Year = {
  readonly deductible: Step<MoneyValue> | undefined;
  readonly deductibleWords: Citations;
  readonly law: JinanVisitLaw;
};

const inDateOrder = (visits: readonly Visit[]): readonly Visit[] =>
  [...visits].sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));

const nameFor = (time: number) => (id: string) => `visit-${time}-${id}`;

/** One visit with what the one before it left over. */
const reimburseNext = (
  visit: Visit,
  time: number,
  earlier: Reimbursed | undefined,
  { deductible, deductibleWords, law }: Year,
): Reimbursed => {
  const name = nameFor(time);
  const left = earlier === undefined ? deductible : earlier.deductibleAfter;
  const paidEarlier = earlier === undefined ? [] : [earlier.fundPaid, earlier.fundPays];
  const before = {
    cost: givenMoney(name('cost'), visit.cost),
    deductible: left === undefined ? undefined : addMoney(name('deductibleRemaining'), [left]),
    deductibleWords,
    fundPaid: addMoney(name('fundPaidThisYear'), paidEarlier),
  };
  return { ...before, date: visit.date, ...reimburseJinanVisit(visit, before, law, name) };
};

const reimburseAll = (visits: readonly Visit[], year: Year): readonly Reimbursed[] => {
  const reimbursed: Reimbursed[] = [];
  for (const visit of visits)
    reimbursed.push(reimburseNext(visit, reimbursed.length + 1, reimbursed.at(-1), year));
  return reimbursed;
};

/** The steps of all visits, each with the visit it belongs to. */
const stepsOf = (reimbursed: readonly Reimbursed[]): readonly Step[] =>
  reimbursed.flatMap(({ date, steps }, place) => {
    const time = place + 1;
    return steps.map((step): Step => {
      const label = step.id.slice(nameFor(time)('').length);
      return { ...step, repeated: { time, date, label } };
    });
  });

const listOf = (reimbursed: readonly Reimbursed[]) => ({
  unit: 'list' as const,
  rows: reimbursed.map(({ date, result }) => ({ date: { unit: 'date', date } as const, ...result })),
});

const dayOfFullCap = (reimbursed: readonly Reimbursed[]): DateValue | NoValue => {
  const full = reimbursed.find(({ result }) => result.capRemaining.fen === 0);
  return full === undefined ? { unit: 'none' } : { unit: 'date', date: full.date };
};

/** What all visits cost, what the fund paid of it, and the rest. */
const totalsOf = (reimbursed: readonly Reimbursed[]) => {
  const last = reimbursed.at(-1);
  const totalCost = addMoney(
    'totalCost',
    reimbursed.map(({ cost }) => cost),
  );
  const totalFundPays = addMoney('totalFundPays', last === undefined ? [] : [last.fundPaid, last.fundPays]);
  const totalYouPay = subtractMoney('totalYouPay', totalCost, totalFundPays);
  return { totalCost, totalFundPays, totalYouPay };
};

/**
 * What the fund pays of the visits of a year, in fen: one after the other in date order, each with what the ones before it
 * left of the deductible and of the cap; the most it can be where the deductible is not known. Visits of one day keep the order in which they are given. Source: jinan-2022, 1-2 to 1-5.
 */
export const reimburseJinanVisits = (visits: readonly Visit[], year: Year) => {
  const reimbursed = reimburseAll(inDateOrder(visits), year);
  const { totalCost, totalFundPays, totalYouPay } = totalsOf(reimbursed);
  return {
    totalYouPay,
    result: {
      visits: listOf(reimbursed),
      totalCost: totalCost.value,
      totalFundPays: totalFundPays.value,
      totalYouPay: totalYouPay.value,
      capReachedOn: dayOfFullCap(reimbursed),
    },
    steps: [...stepsOf(reimbursed), totalCost, totalFundPays, totalYouPay],
  };
};
