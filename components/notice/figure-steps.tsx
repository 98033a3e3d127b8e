import type { FigureInTime } from '@/components/notice/figures-in-time';

const sizeOf = (value: unknown): number => Math.abs(Number(value ?? 0));

/** The steps of one figure, a column for each stretch of time, above its figures. Says nothing that the figures do not. */
export const FigureSteps = ({ row }: { readonly row: FigureInTime }) => {
  const most = Math.max(...row.cells.map((cell) => sizeOf(cell?.value)));
  const steps = row.cells.flatMap((cell, place) =>
    cell === undefined || most === 0
      ? []
      : [{ key: `${cell.from}`, left: place * 10 + 0.5, top: 10 - (sizeOf(cell.value) / most) * 9 }],
  );
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${row.cells.length * 10} 10`}
      preserveAspectRatio="none"
      className="mt-1 block h-7 w-full"
    >
      {steps.map(({ key, left, top }) => (
        <g key={key}>
          <rect x={left} y={top} width="9.5" height={10 - top} className="fill-tint" />
          <path
            d={`M${left} ${top}h9.5`}
            className="stroke-accent stroke-3"
            vectorEffect="non-scaling-stroke"
          />
        </g>
      ))}
    </svg>
  );
};
