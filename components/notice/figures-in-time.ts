import type { Change } from '@/lib/model/explanation';
import type { Figure } from '@/lib/model/parameter';
import { addDays } from '@/lib/rules/add-days';

/** A stretch of time in which nothing changes; null is open. */
export type Stretch = { readonly from: string | null; readonly to: string | null };

/** One figure over time: what stands in each stretch, undefined where the parameters have none. */
export type FigureInTime = {
  readonly id: string;
  readonly what: string;
  readonly cells: readonly (Figure | undefined)[];
};

type InTime = { readonly stretches: readonly Stretch[]; readonly rows: readonly FigureInTime[] };

const firstDays = (figures: readonly Figure[]): (string | null)[] => {
  const days = figures.flatMap(({ from, to }) => [from, to === null ? null : addDays(to, 1)]);
  const known = [...new Set(days.filter((day) => day !== null))].sort();
  return figures.some(({ from }) => from === null) ? [null, ...known] : known;
};

const covers = ({ from, to }: Figure, stretch: Stretch): boolean =>
  (from === null || (stretch.from !== null && from <= stretch.from)) &&
  (to === null || (stretch.to !== null && stretch.to <= to));

const isAmount = ({ unit }: Figure): boolean => unit !== 'date' && unit !== 'not-stated';

/** Whether a figure changes, comes later than the first ones or goes before the last ones. */
const hasTime = (figure: Figure, all: readonly Figure[]): boolean =>
  all.some(({ id, value }) => id === figure.id && value !== figure.value) ||
  (figure.from !== null && all.some(({ from }) => from !== null && from < `${figure.from}`)) ||
  (figure.to !== null && all.some(({ from, to }) => from !== null && to !== null && to > `${figure.to}`));

/**
 * The figures of a notice that change, over the stretches of time between the days on which one of
 * them does. Dates and what is not stated are left out, likewise figures that stay as they are.
 */
export const figuresInTime = (all: readonly Figure[]): InTime => {
  const amounts = all.filter(isAmount);
  const figures = amounts.filter((figure) => hasTime(figure, amounts));
  const starts = firstDays(figures);
  const stretches = starts
    .map((from, place): Stretch => {
      const next = starts[place + 1] ?? null;
      return { from, to: next === null ? null : addDays(next, -1) };
    })
    .filter((stretch) => figures.some((figure) => covers(figure, stretch)));
  const ids = [...new Set(figures.map(({ id }) => id))];
  const rows = ids.map((id) => {
    const own = figures.filter((figure) => figure.id === id);
    const cells = stretches.map((stretch) => own.find((figure) => covers(figure, stretch)));
    return { id, what: own[0]?.what ?? '', cells };
  });
  return { stretches, rows };
};

const byDay = (one: Change, other: Change): number => (one.from ?? '').localeCompare(other.from ?? '');

/**
 * What the list of changes says of a figure in a stretch for which there is no number: what came in its place (不再划入), or
 * what was before (发文时的标准); null where the notice does not say.
 */
export const wordsInTime = (
  { id, cells }: FigureInTime,
  place: number,
  stretches: readonly Stretch[],
  changes: readonly Change[],
): string | null => {
  const own = changes.filter(({ figures }) => figures.includes(id)).sort(byDay);
  const { from = null, to = null } = stretches[place] ?? {};
  const isBefore = place < cells.findIndex((cell) => cell !== undefined);
  const inForce = own.findLast((change) => change.from !== null && from !== null && change.from <= from);
  if (inForce !== undefined) return inForce.after;
  const next = own.find((change) => (change.from === null ? isBefore : to !== null && to < change.from));
  return next?.before ?? null;
};
