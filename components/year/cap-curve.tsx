import { yuan } from '@/components/answer/amount';
import type { CalculatorContext } from '@/components/answer/answer-context';
import type { YearFacts } from '@/components/year/year-facts';
import { fill } from '@/lib/i18n/fill';

type Curve = { readonly facts: YearFacts; readonly context: CalculatorContext };

const left = 4;
const right = 356;
const top = 30;
const bottom = 136;
const milliseconds = 86_400_000;
const months = [1, 4, 7, 10] as const;

/** Where a day stands between the first of January and the end of its year. */
const xOfDay = (date: string): number => {
  const year = Number(date.slice(0, 4));
  const start = Date.UTC(year, 0, 1);
  const days = (Date.UTC(year + 1, 0, 1) - start) / milliseconds;
  const [, month = 1, day = 1] = date.split('-').map(Number);
  const passed = (Date.UTC(year, month - 1, day) - start) / milliseconds;
  return left + (passed / days) * (right - left);
};

const yOfPaid = (paid: number, cap: number): number => bottom - (cap === 0 ? 0 : paid / cap) * (bottom - top);

/** The line of what was paid so far: level between visits, a step up at each. */
const steps = ({ visits, cap }: YearFacts): string =>
  visits
    .map(
      ({ date, capRemaining }) =>
        `H${xOfDay(date).toFixed(1)}V${yOfPaid(cap - capRemaining, cap).toFixed(1)}`,
    )
    .join('');

const Months = ({ year, words }: { year: string; words: Readonly<Record<string, string>> }) =>
  months.map((month) => {
    const x = xOfDay(`${year}-${String(month).padStart(2, '0')}-01`);
    return (
      <g key={month}>
        <line x1={x} x2={x} y1={bottom} y2={bottom + 5} className="stroke-ink" />
        <text x={x} y={bottom + 21} fontSize="20" className="fill-ink">
          {fill(words.month ?? '', { n: month })}
        </text>
      </g>
    );
  });

const Reached = ({ date }: { date: string }) => {
  const x = xOfDay(date);
  const isLate = x > (left + right) / 2;
  return (
    <g>
      <line x1={x} x2={x} y1={top} y2={bottom} strokeDasharray="2 3" className="stroke-ink" />
      <circle cx={x} cy={top} r="5" className="fill-ink" />
      <text
        x={isLate ? x - 6 : x + 6}
        y={bottom - 8}
        fontSize="20"
        textAnchor={isLate ? 'end' : 'start'}
        className="fill-ink font-bold"
      >
        {date}
      </text>
    </g>
  );
};

/** The cap filling up over the year, and the day it is reached. Drawn, so that it prints; its words say the same. */
export const CapCurve = ({ facts, context }: Curve) => {
  const { picture = {} } = context.rule;
  const { paid, cap, capReachedOn, visits } = facts;
  const reached =
    capReachedOn === undefined
      ? fill((facts.deductible === undefined ? picture.notReachedAtLeast : picture.notReached) ?? '', {
          left: yuan(cap - paid),
        })
      : fill((facts.deductible === undefined ? picture.reachedAtEarliest : picture.reached) ?? '', {
          date: capReachedOn,
        });
  const label = fill(picture.alt ?? '', { paid: yuan(paid), cap: yuan(cap), reached });
  return (
    <figure className="max-w-measure">
      <svg role="img" aria-label={label} viewBox="0 0 360 164" className="block w-full">
        <path
          d={`M${left} ${bottom}${steps(facts)}H${right}V${bottom}Z`}
          className="fill-tint stroke-accent"
          strokeWidth="2"
        />
        <line x1={left} x2={right} y1={top} y2={top} strokeDasharray="6 4" className="stroke-ink" />
        <text x={left} y={top - 8} fontSize="20" className="fill-ink">
          {fill(picture.cap ?? '', { cap: yuan(cap) })}
        </text>
        <line x1={left} x2={right} y1={bottom} y2={bottom} className="stroke-ink" />
        <Months year={visits[0]?.date.slice(0, 4) ?? ''} words={picture} />
        {capReachedOn !== undefined && <Reached date={capReachedOn} />}
      </svg>
      <figcaption className="text-base text-quiet">{reached}</figcaption>
    </figure>
  );
};
