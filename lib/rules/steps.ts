import type { Citation, Citations } from '@/lib/model/citation';
import type { RuleFigure } from '@/lib/model/rule-parameters';
import type { CountValue, MoneyValue, PercentValue, ProductValue, Step } from '@/lib/model/step';
import { amountOfFigure } from '@/lib/rules/amount-of-figure';
import { type Fen, parseMoney } from '@/lib/rules/money';
import { percentHundredths, WHOLE } from '@/lib/rules/percent';
import { downToFen, halfUpToFen } from '@/lib/rules/rounding';

// The lines of a trace. Each makes one step out of earlier ones and keeps which ones.

const money = (fen: Fen): MoneyValue => ({ unit: 'money', fen });
const percent = (hundredths: number, inPoints = false): PercentValue => ({
  unit: 'percent',
  hundredths,
  inPoints,
});
const idsOf = (steps: readonly Step[]): string[] => steps.map((step) => step.id);

/** An amount the person supplied, in fen. */
export const givenMoney = (id: string, fen: Fen, citations: readonly Citation[] = []): Step<MoneyValue> => ({
  id,
  kind: 'given',
  buildsOn: [],
  value: money(fen),
  citations,
});

/** The same where the person may leave it out: undefined, never 0. */
export const givenMoneyIfAny = (
  id: string,
  fen: Fen | undefined,
  citations: readonly Citation[] = [],
): Step<MoneyValue> | undefined => (fen === undefined ? undefined : givenMoney(id, fen, citations));

/** A percent the person supplied, in hundredths. */
export const givenPercent = (
  id: string,
  hundredths: number,
  citations: readonly Citation[] = [],
): Step<PercentValue> => ({ id, kind: 'given', buildsOn: [], value: percent(hundredths), citations });

/** How many the person said. */
export const givenCount = (
  id: string,
  count: number,
  citations: readonly Citation[] = [],
): Step<CountValue> => ({ id, kind: 'given', buildsOn: [], value: { unit: 'count', count }, citations });

/** An amount the notice states. @throws TypeError where the figure is no amount. */
export const statedMoney = (id: string, figure: RuleFigure): Step<MoneyValue> => {
  const value = money(parseMoney(amountOfFigure(figure)));
  return { id, kind: 'parameter', figure: figure.id, buildsOn: [], value, citations: [figure.citation] };
};

/**
 * An amount that neither the notice nor the person gives, counted as nothing. Never in silence: it has an id of its own, whose
 * words say so, and the bound of the reading says which end of the truth this is.
 */
export const assumedNothing = (id: string, citations: Citations): Step<MoneyValue> => ({
  id,
  kind: 'assumption',
  buildsOn: [],
  value: money(0),
  citations,
});

/** An amount that the notice does away with (取消, 不设): nothing, with the words that say so. */
export const statedNothing = (id: string, quoteId: string, citation: Citation): Step<MoneyValue> => ({
  id,
  kind: 'parameter',
  figure: quoteId,
  buildsOn: [],
  value: money(0),
  citations: [citation],
});

/** A ratio, or points of one, that the notice states. @throws TypeError where the figure is none. */
export const statedPercent = (id: string, figure: RuleFigure): Step<PercentValue> => {
  if (typeof figure.value !== 'number') throw new TypeError(`${figure.id} is no percent`);
  const value = percent(percentHundredths(figure.value), figure.unit === 'percentage-points');
  return { id, kind: 'parameter', figure: figure.id, buildsOn: [], value, citations: [figure.citation] };
};

/** Points on top of a ratio. */
export const addPercent = (id: string, parts: readonly Step<PercentValue>[]): Step<PercentValue> => ({
  id,
  kind: 'add',
  buildsOn: idsOf(parts),
  value: percent(parts.reduce((sum, part) => sum + part.value.hundredths, 0)),
  citations: [],
});

/** The greater of two ratios, and the words that give the floor (不低于). */
export const atLeastPercent = (
  id: string,
  ratio: Step<PercentValue>,
  floor: Step<PercentValue>,
  citations: Citations,
): Step<PercentValue> => ({
  id,
  kind: 'cap',
  takes: 'greater',
  buildsOn: idsOf([ratio, floor]),
  value: percent(Math.max(ratio.value.hundredths, floor.value.hundredths)),
  citations,
});

/** A ratio that never exceeds the whole. */
export const withinWhole = (
  id: string,
  ratio: Step<PercentValue>,
  citations: Citations,
): Step<PercentValue> => ({
  id,
  kind: 'cap',
  takes: 'lesser',
  buildsOn: [ratio.id],
  value: percent(Math.min(ratio.value.hundredths, WHOLE)),
  citations,
});

/** A ratio less some points. */
export const subtractPercent = (
  id: string,
  from: Step<PercentValue>,
  less: Step<PercentValue>,
): Step<PercentValue> => ({
  id,
  kind: 'subtract',
  buildsOn: idsOf([from, less]),
  notBelowZero: false,
  value: percent(from.value.hundredths - less.value.hundredths),
  citations: [],
});

/** Amounts together. */
export const addMoney = (
  id: string,
  parts: readonly Step<MoneyValue>[],
  citations: readonly Citation[] = [],
): Step<MoneyValue> => ({
  id,
  kind: 'add',
  buildsOn: idsOf(parts),
  value: money(parts.reduce((sum, part) => sum + part.value.fen, 0)),
  citations,
});

/** Counts together. */
export const addCounts = (id: string, parts: readonly Step<CountValue>[]): Step<CountValue> => ({
  id,
  kind: 'add',
  buildsOn: idsOf(parts),
  value: { unit: 'count', count: parts.reduce((sum, part) => sum + part.value.count, 0) },
  citations: [],
});

/** What is left of an amount; `notBelowZero` where nothing is left when more is taken than was there. */
export const subtractMoney = (
  id: string,
  from: Step<MoneyValue>,
  less: Step<MoneyValue>,
  { notBelowZero = false }: { notBelowZero?: boolean } = {},
): Step<MoneyValue> => {
  const left = from.value.fen - less.value.fen;
  const value = money(notBelowZero ? Math.max(0, left) : left);
  return { id, kind: 'subtract', buildsOn: idsOf([from, less]), notBelowZero, value, citations: [] };
};

/** The lesser of two amounts, and the words that cap it. */
export const capMoney = (
  id: string,
  amount: Step<MoneyValue>,
  limit: Step<MoneyValue>,
  citations: Citations,
): Step<MoneyValue> => ({
  id,
  kind: 'cap',
  takes: 'lesser',
  buildsOn: idsOf([amount, limit]),
  value: money(Math.min(amount.value.fen, limit.value.fen)),
  citations,
});

/** An amount times a ratio, exact. */
export const multiplyMoney = (
  id: string,
  amount: Step<MoneyValue>,
  ratio: Step<PercentValue>,
  citations: Citations,
): Step<ProductValue> => ({
  id,
  kind: 'multiply',
  buildsOn: idsOf([amount, ratio]),
  value: { unit: 'product', tenThousandthsOfFen: amount.value.fen * ratio.value.hundredths },
  citations,
});

/** An amount for each of so many. */
export const multiplyByCount = (
  id: string,
  amount: Step<MoneyValue>,
  count: Step<CountValue>,
  citations: Citations,
): Step<MoneyValue> => ({
  id,
  kind: 'multiply',
  buildsOn: idsOf([amount, count]),
  value: money(amount.value.fen * count.value.count),
  citations,
});

/** Half up to the fen. The rounding is ours: no notice gives one. */
export const roundToFen = (id: string, exact: Step<ProductValue>): Step<MoneyValue> => ({
  id,
  kind: 'round',
  towards: 'nearest',
  buildsOn: [exact.id],
  value: money(halfUpToFen(exact.value.tenThousandthsOfFen)),
  citations: [],
});

/** Down to the fen, for a ceiling (不超过). The rounding is ours. */
export const roundDownToFen = (id: string, exact: Step<ProductValue>): Step<MoneyValue> => ({
  id,
  kind: 'round',
  towards: 'below',
  buildsOn: [exact.id],
  value: money(downToFen(exact.value.tenThousandthsOfFen)),
  citations: [],
});
