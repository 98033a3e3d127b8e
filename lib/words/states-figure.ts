import type { WrittenDate, WrittenFigure, WrittenQuantity } from '@/lib/words/written-figure';

/** Units that only count things: 种, 家 … One may stand for another, or for none: “5 个病种”, “5 种”. */
const countUnits = ['', '种', '家', '次', '人', '个'];

/**
 * Whether a text with these figures states one figure. A date is stated by one that agrees in every part the figure
 * has; a first day may be said by its month or year with 起 (2022年10月1日起 → 2022 年 10 月起, 2024年1月起 → 2024 年起).
 * A percent does not state percentage points.
 */
export function statesFigure(figures: readonly WrittenFigure[], figure: WrittenFigure): boolean {
  return figures.some((other) => {
    if (figure.kind === 'date') return other.kind === 'date' && statesDate(other, figure);
    return other.kind === 'quantity' && isSameQuantity(other, figure);
  });
}

function statesDate(stated: WrittenDate, date: WrittenDate): boolean {
  if (date.year !== null && stated.year !== date.year) return false;
  if (stated.starts && date.month === 1 && (date.day ?? 1) === 1) return true;
  if (date.month !== null && stated.month !== date.month) return false;
  return date.day === null || stated.day === date.day || (date.day === 1 && stated.day === null);
}

function isSameQuantity(one: WrittenQuantity, other: WrittenQuantity): boolean {
  if (one.value !== other.value) return false;
  return one.unit === other.unit || (countUnits.includes(one.unit) && countUnits.includes(other.unit));
}
