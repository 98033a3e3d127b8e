import 'server-only';

import type { ContentFault } from '@/lib/content/content-error';
import type { FaultAt, YamlFile } from '@/lib/content/read-yaml';
import type { Clause } from '@/lib/model/clause';
import { wholeTextOf } from '@/lib/model/clause-tree';
import type { Change, Explanation } from '@/lib/model/explanation';
import type { NoticeMeta } from '@/lib/model/notice-meta';
import { statesFigure } from '@/lib/words/states-figure';
import type { WrittenFigure } from '@/lib/words/written-figure';
import { writtenFiguresIn } from '@/lib/words/written-figures-in';

export type DatedNotice = Pick<NoticeMeta, 'effective' | 'ends'>;

/**
 * Days of changes that nobody gives. A first day stands in the clause, or is the notice's own where the quote tells of a
 * change and names no other time. A last day is the notice's own, or the day before the next row of the same thing.
 * The words of `when` hold no figure that the clause does not.
 */
export function checkChangeDays(
  { value: { changes }, faultAt }: YamlFile<Explanation>,
  clauses: readonly Clause[],
  notice: DatedNotice,
): ContentFault[] {
  const own = clauses.map(({ id, source }) => ({ id, source: source['zh-Hans'] }));
  return changes.flatMap((change, index) => {
    const printed = writtenFiguresIn(wholeTextOf(own, change.clause));
    const at = (key: keyof Change, problem: string) => faultAt(['changes', index, key], problem);
    return [
      ...faultsOfFirstDay(change, printed, notice, at),
      ...faultsOfLastDay(change, changes, notice, at),
      ...faultsOfWhen(change, printed, at),
    ];
  });
}

type At = (key: keyof Change, problem: string) => ReturnType<FaultAt>;

function faultsOfFirstDay(
  { from, before, quote }: Change,
  printed: readonly WrittenFigure[],
  { effective }: DatedNotice,
  at: At,
): ContentFault[] {
  if (from === null || statesFigure(printed, dayOf(from))) return [];
  const isChange = before !== null || changing.test(quote);
  const named = writtenFiguresIn(quote).some(({ kind }) => kind === 'date');
  if (from === effective && isChange && !named) return [];
  return [
    at('from', `${from} is given by no clause; write null, and under when the words of the clause, if any`),
  ];
}

/** Words by which a clause says that something was otherwise before. */
const changing = /提高|降低|降为|取消|扩大|增加|新增|减|不再/;

function faultsOfLastDay(
  { what, until }: Change,
  changes: readonly Change[],
  { ends }: DatedNotice,
  at: At,
): ContentFault[] {
  if (until === null || until === ends) return [];
  const next = changes.some((other) => other.what === what && other.from === dayAfter(until));
  return next ? [] : [at('until', `${until} is given by nothing in the notice; write null`)];
}

function faultsOfWhen({ when }: Change, printed: readonly WrittenFigure[], at: At): ContentFault[] {
  const foreign = writtenFiguresIn(when ?? '').filter((figure) => !statesFigure(printed, figure));
  return foreign.map(({ written }) => at('when', `${written} does not stand in the clause; write its words`));
}

function dayOf(date: string): WrittenFigure {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return { kind: 'date', written: date, year, month, day, starts: false };
}

function dayAfter(date: string): string {
  return new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);
}
