import type { Citation } from '@/lib/model/citation';
import type { InputOf } from '@/lib/model/field';
import type { DateValue, MoneyValue, NoValue, Step } from '@/lib/model/step';
import { assume } from '@/lib/rules/assume';
import {
  assumeForJinanVisits,
  jinanVisitAssumptionFigures,
  jinanVisitAssumptionQuotes,
} from '@/lib/rules/assume-for-jinan-visits';
import { dateOfFigure } from '@/lib/rules/date-of-figure';
import { defineCalculator } from '@/lib/rules/define-calculator';
import type { Law } from '@/lib/rules/parameters-in-force';
import { refuse } from '@/lib/rules/refuse';
import { refuseOutsidePeriod } from '@/lib/rules/refuse-outside-period';
import {
  jinanVisitFields,
  jinanVisitFigures,
  jinanVisitQuotes,
  reimburseJinanVisit,
} from '@/lib/rules/reimburse-jinan-visit';
import { addMoney, givenMoney, statedMoney, subtractMoney } from '@/lib/rules/steps';

const fields = {
  year: { kind: 'count', min: 1900, max: 2100 },
  deductible: { kind: 'money' },
  otherOwnExpense: { kind: 'money', default: '0' },
  categoryBFirstShare: { kind: 'money', default: '0' },
  visit: {
    kind: 'rows',
    of: { date: { kind: 'date' }, ...jinanVisitFields },
    max: 100,
    inYear: { date: 'date', year: 'year' },
  },
} as const;

const figures = [
  'starts-on',
  'ends-on',
  ...jinanVisitFigures,
  ...jinanVisitAssumptionFigures,
  'deductible-merged-on',
  'large-expense-threshold',
] as const;

const quotes = [...jinanVisitQuotes, ...jinanVisitAssumptionQuotes, 'large-expense-counted'] as const;

type JinanLaw = Law<(typeof figures)[number], (typeof quotes)[number]>;
type Visit = InputOf<typeof fields>['visit'][number];
type Visited = ReturnType<typeof reimburseJinanVisit> & {
  readonly date: string;
  readonly cost: Step<MoneyValue>;
  readonly fundPaid: Step<MoneyValue>;
};

const inDateOrder = (visits: readonly Visit[]): readonly Visit[] =>
  [...visits].sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));

const nameFor = (time: number) => (id: string) => `visit-${time}-${id}`;

/** One visit with what the ones before it left over; the year's whole deductible for the first. */
const visitNext = (
  visit: Visit,
  time: number,
  { earlier, deductible, law }: { earlier: Visited | undefined; deductible: Step<MoneyValue>; law: JinanLaw },
): Visited => {
  const name = nameFor(time);
  const paidEarlier = earlier === undefined ? [] : [earlier.fundPaid, earlier.fundPays];
  const before = {
    cost: givenMoney(name('cost'), visit.cost),
    deductible: addMoney(name('deductibleRemaining'), [earlier?.deductibleAfter ?? deductible]),
    fundPaid: addMoney(name('fundPaidThisYear'), paidEarlier),
  };
  return { ...before, date: visit.date, ...reimburseJinanVisit(visit, before, law, name) };
};

const visitAll = (
  visits: readonly Visit[],
  deductible: Step<MoneyValue>,
  law: JinanLaw,
): readonly Visited[] => {
  const visited: Visited[] = [];
  for (const visit of visits) {
    visited.push(visitNext(visit, visited.length + 1, { earlier: visited.at(-1), deductible, law }));
  }
  return visited;
};

/** The steps of all visits, each with the visit it belongs to. */
const stepsOfVisits = (visited: readonly Visited[]): readonly Step[] =>
  visited.flatMap(({ date, steps }, place) => {
    const time = place + 1;
    return steps.map((step): Step => {
      const label = step.id.slice(nameFor(time)('').length);
      return { ...step, repeated: { time, date, label } };
    });
  });

const listOf = (visited: readonly Visited[]) => ({
  unit: 'list' as const,
  rows: visited.map(({ date, result }) => ({ date: { unit: 'date', date } as const, ...result })),
});

const capReachedOn = (visited: readonly Visited[]): DateValue | NoValue => {
  const full = visited.find(({ result }) => result.capRemaining.fen === 0);
  return full === undefined ? { unit: 'none' } : { unit: 'date', date: full.date };
};

/** What all visits cost, what the fund paid of it, and the rest. */
const totalsOf = (visited: readonly Visited[]) => {
  const last = visited.at(-1);
  const totalCost = addMoney(
    'totalCost',
    visited.map(({ cost }) => cost),
  );
  const totalFundPays = addMoney('totalFundPays', last === undefined ? [] : [last.fundPaid, last.fundPays]);
  const totalYouPay = subtractMoney('totalYouPay', totalCost, totalFundPays);
  return { totalCost, totalFundPays, totalYouPay };
};

/** Where the year's own burden stands against the threshold of the large-expense supplement (2-7). */
const againstThreshold = (parts: readonly Step<MoneyValue>[], counted: Citation, law: JinanLaw) => {
  const ownExpense = addMoney('ownExpense', parts, [counted]);
  const threshold = statedMoney('threshold', law.figure('large-expense-threshold'));
  const aboveThreshold = subtractMoney('aboveThreshold', ownExpense, threshold, { notBelowZero: true });
  const toThreshold = subtractMoney('toThreshold', threshold, ownExpense, { notBelowZero: true });
  return { ownExpense, threshold, aboveThreshold, toThreshold };
};

/**
 * A year of outpatient visits (全年就诊) under the Jinan employee insurance, in fen: each in date order with what
 * the earlier ones left of the deductible and of the cap, and where the year's own burden stands against the
 * large-expense threshold. Visits of one day keep the order in which they are given. Refuses years before 2023 and
 * after 2027, and 2023: deductibles are merged across institutions from 2024 only. Source: jinan-2022, 1-2 to 1-5, 2-7.
 */
export const jinanYear = defineCalculator({
  id: 'jinan-year',
  notice: 'jinan-2022',
  clauses: ['1-1', '1-2', '1-3', '1-4', '1-5', '2-7', '3-12', 'closing-p1'],
  fields,
  figures,
  quotes,
  headline: { fundPays: 'totalFundPays', youPay: 'totalYouPay' },
  compare: [],
  notStated: [
    { id: 'deductible', clause: '1-4' },
    { id: 'scope', clause: '1-2' },
    { id: 'second-payment', clause: '2-7' },
  ],
  answer: (input, lawOn) => {
    const firstDay = `${input.year}-01-01`;
    const law = lawOn(firstDay);
    const refusal = refuseOutsidePeriod(firstDay, law);
    if (refusal !== undefined) return refusal;
    const merged = law.figure('deductible-merged-on');
    if (firstDay < dateOfFigure(merged)) return refuse('not-stated', 'set-elsewhere', [merged.citation]);

    const deductible = givenMoney('deductible', input.deductible);
    const other = givenMoney('otherOwnExpense', input.otherOwnExpense);
    const firstShare = givenMoney('categoryBFirstShare', input.categoryBFirstShare);
    const visited = visitAll(inDateOrder(input.visit), deductible, law);
    const { totalCost, totalFundPays, totalYouPay } = totalsOf(visited);
    const { ownExpense, threshold, aboveThreshold, toThreshold } = againstThreshold(
      [totalYouPay, other, firstShare],
      law.quote('large-expense-counted'),
      law,
    );
    const reachedOn = capReachedOn(visited);

    return {
      status: 'computed',
      assumptions: [
        assume('one-deductible', merged.citation),
        assume('order-of-day', merged.citation, law.figure('outpatient-cap').citation),
        ...assumeForJinanVisits(input.visit, law),
      ],
      readings: [
        {
          assumption: null,
          bound: 'exact',
          result: {
            visits: listOf(visited),
            totalCost: totalCost.value,
            totalFundPays: totalFundPays.value,
            totalYouPay: totalYouPay.value,
            capReachedOn: reachedOn,
            threshold: threshold.value,
            aboveThreshold: aboveThreshold.value,
            toThreshold: toThreshold.value,
          },
          remarks: [
            ...(reachedOn.unit === 'date' ? ['cap-reached'] : []),
            ...(aboveThreshold.value.fen > 0 ? ['above-threshold'] : []),
          ],
          steps: [
            deductible,
            ...stepsOfVisits(visited),
            ...[totalCost, totalFundPays, totalYouPay, other, firstShare],
            ...[ownExpense, threshold, aboveThreshold, toThreshold],
          ],
        },
      ],
    };
  },
});
