import 'server-only';

import type { ContentFault } from '@/lib/content/content-error';
import { figuresIn } from '@/lib/content/figures-in';
import type { YamlFile } from '@/lib/content/read-yaml';
import type { Change, Explanation } from '@/lib/model/explanation';
import type { Figure, Parameters } from '@/lib/model/parameter';

/** The value of a figure as `figuresIn` writes it. */
function written({ unit, value }: Figure): string {
  if (unit === 'percent') return `${value}%`;
  return unit === 'percentage-points' ? `${value}个百分点` : `${Number(value)}`;
}

function coversDay({ from, to }: Figure, day: string): boolean {
  return (from === null || from <= day) && (to === null || day <= to);
}

/** The last figures, one of each id, whose time is over before a day. */
function lastBefore(figures: readonly Figure[], day: string): readonly Figure[] {
  const over = figures.filter(({ to }) => to !== null && to < day);
  return over.filter(({ id, to }) =>
    over.every((other) => other.id !== id || (other.to ?? '') <= (to ?? '')),
  );
}

type Side = {
  readonly name: 'before' | 'after';
  readonly figures: readonly Figure[];
  readonly words: string;
};

/** What stands in the parameters on the day before a change, and on its first day. */
function sidesOf(change: Change, { figures }: Parameters): readonly Side[] {
  if (change.figures.length === 0) return [];
  const own = figures.filter(({ id }) => change.figures.includes(id));
  const first = change.from ?? own.map(({ from }) => from).find((from) => from !== null);
  if (first === undefined || first === null) return [];
  return [
    { name: 'before', figures: lastBefore(own, first), words: change.before ?? '' },
    { name: 'after', figures: own.filter((figure) => coversDay(figure, first)), words: change.after ?? '' },
  ];
}

function problemOf({ figures, words }: Side): string | undefined {
  const told = figuresIn(words);
  const held = figures.map(written);
  const amiss = told.length > 0 ? !told.some((figure) => held.includes(figure)) : held.length > 0;
  if (!amiss) return undefined;
  return `says ${words === '' ? 'nothing' : words}, but parameters.yaml holds ${held.join(', ') || 'no figure'} for that day; correct one of the two`;
}

/** Faults where the list of changes and the table of figures over time, made of the parameters, would say different things. */
export function checkChangesAgree(
  { value: explanation, faultAt }: YamlFile<Explanation>,
  parameters: Parameters,
): ContentFault[] {
  return explanation.changes.flatMap((change, index) => {
    const unknown = change.figures.filter((id) => parameters.figures.every((figure) => figure.id !== id));
    return [
      ...unknown.map((id) =>
        faultAt(['changes', index, 'figures'], `parameters.yaml holds no figure ${id}; correct the id`),
      ),
      ...sidesOf(change, parameters).flatMap((side) => {
        const problem = problemOf(side);
        return problem === undefined ? [] : [faultAt(['changes', index, side.name], problem)];
      }),
    ];
  });
}
