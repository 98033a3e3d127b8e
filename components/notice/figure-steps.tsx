import type { FigureInTime } from '@/components/notice/figures-in-time';

const sizeOf = (value: unknown): number => Math.abs(Number(value ?? 0));

/** The steps of one figure, a column for each stretch of time, above its figures. Says nothing that the figures do not. */
export const FigureSteps = ({ row }: { readonly row: FigureInTime }) => {
  const most = Math.max(...row.cells.map((cell) => sizeOf(cell?.value)));
  if (most === 0) return null;
  const bars = row.cells.map((cell, place) => ({
    key: `${cell?.from}`,
    left: place * 10,
    height: (sizeOf(cell?.value) / most) * 9,
  }));
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${row.cells.length * 10} 9`}
      preserveAspectRatio="none"
      className="mt-1 block h-12 w-full"
    >
      {bars
        .filter(({ height }) => height > 0)
        .map(({ key, left, height }) => (
          <rect key={key} x={left + 1} y={9 - height} width="8.8" height={height} className="fill-accent" />
        ))}
    </svg>
  );
};
