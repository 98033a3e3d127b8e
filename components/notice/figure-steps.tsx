import type { FigureInTime } from '@/components/notice/figures-in-time';

const sizeOf = (value: unknown): number => Math.abs(Number(value ?? 0));

/** The steps of one figure, a column for each stretch of time, above its figures. Says nothing that the figures do not. */
export const FigureSteps = ({ row }: { readonly row: FigureInTime }) => {
  const most = Math.max(1, ...row.cells.map((cell) => sizeOf(cell?.value)));
  // Each from where the last one ended: the same letters again and again.
  const steps = row.cells.map((cell) => {
    const height = Math.round((sizeOf(cell?.value) / most) * 90);
    return height === 0 ? 'm100 0' : `m5 0v-${height}h95v${height}`;
  });
  return (
    <svg aria-hidden="true" viewBox={`0 0 ${row.cells.length * 100} 100`} preserveAspectRatio="none">
      <path d={`M0 100${steps.join('')}`} />
    </svg>
  );
};
