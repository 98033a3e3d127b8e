import { statesFigure } from '@/lib/words/states-figure';
import type { WrittenDate, WrittenFigure } from '@/lib/words/written-figure';

/**
 * Whether a figure of our words stands in official words with these figures. It may say less than they do (the year of
 * a day), and it may add the year to a day without one where that is the year the notice speaks of. 一年, 一天
 * and 第一 in Chinese numerals stand everywhere: they say how often or in which order, not how much.
 * @param year the year the notice makes arrangements for, or null
 */
export function standsInWords(
  figure: WrittenFigure,
  official: readonly WrittenFigure[],
  year: number | null,
): boolean {
  if (figure.kind === 'quantity') return isFreeOfCount(figure.written) || statesFigure(official, figure);
  return official.some((other) =>
    other.kind === 'date' ? agrees(figure, other, year) : other.written.startsWith(`〔${figure.year}〕`),
  );
}

function isFreeOfCount(written: string): boolean {
  return written === '一年' || written === '一天' || /^第\D+$/.test(written);
}

function agrees(figure: WrittenDate, official: WrittenDate, year: number | null): boolean {
  if (figure.year !== null && figure.year !== (official.year ?? year)) return false;
  const first = official.starts ? { month: 1, day: 1 } : { month: official.month, day: official.day ?? 1 };
  if (figure.month !== null && figure.month !== first.month) return false;
  return figure.day === null || figure.day === first.day;
}
