import type { Citation, Citations } from '@/lib/model/citation';
import type { RuleFigure } from '@/lib/model/rule-parameters';
import type { MoneyValue, PercentValue, ProductValue, Step } from '@/lib/model/step';
import { type Fen, parseMoney } from '@/lib/rules/money';
import { percentHundredths } from '@/lib/rules/percent';
import { halfUpToFen } from '@/lib/rules/rounding';

/** The lines of a trace. Each makes one step out of earlier ones and keeps which ones. */

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

/** An amount the notice states. @throws TypeError where the figure is no amount. */
export const statedMoney = (id: string, figure: RuleFigure): Step<MoneyValue> => {
  if (figure.unit !== 'money' || typeof figure.value !== 'string') {
    throw new TypeError(`${figure.id} is no amount of money`);
  }
  const value = money(parseMoney(figure.value));
  return { id, kind: 'parameter', figure: figure.id, buildsOn: [], value, citations: [figure.citation] };
};

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

/** Half up to the fen. The rounding is ours: no notice gives one. */
export const roundToFen = (id: string, exact: Step<ProductValue>): Step<MoneyValue> => ({
  id,
  kind: 'round',
  buildsOn: [exact.id],
  value: money(halfUpToFen(exact.value.tenThousandthsOfFen)),
  citations: [],
});
