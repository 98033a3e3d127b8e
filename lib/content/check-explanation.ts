import 'server-only';

import { checkChangeDays, type DatedNotice } from '@/lib/content/check-change-days';
import { checkCitation, checkClauseId } from '@/lib/content/check-citation';
import { checkReadersWords } from '@/lib/content/check-readers-words';
import { checkUniqueIds } from '@/lib/content/check-unique-ids';
import type { ContentFault } from '@/lib/content/content-error';
import { derivedFigures } from '@/lib/content/derived-figures';
import { figuresIn } from '@/lib/content/figures-in';
import type { FaultAt, YamlFile } from '@/lib/content/read-yaml';
import type { Clause } from '@/lib/model/clause';
import type { Change, Explanation } from '@/lib/model/explanation';
import type { Scenario } from '@/lib/model/scenario';

/** Faults of `explanation.yaml`: a clause or example that does not exist, a quote that does not stand in its clause, a figure that does not stand in its quote, a day that nothing gives. */
export function checkExplanation(
  file: YamlFile<Explanation>,
  clauses: readonly Clause[],
  scenarios: readonly Scenario[],
  notice: DatedNotice,
): ContentFault[] {
  const { value: explanation, faultAt } = file;
  return [
    ...checkReadersWords(file, clauses),
    ...checkUniqueIds(explanation.changes, ['changes'], faultAt),
    ...explanation.changes.flatMap((change, index) => [
      ...checkCitation(clauses, change, ['changes', index], faultAt),
      ...checkFigures(change, index, faultAt),
    ]),
    ...checkChangeDays(file, clauses, notice),
    ...Object.keys(explanation.clauses).flatMap((id) => checkClauseId(clauses, id, ['clauses', id], faultAt)),
    ...checkExamples(explanation, scenarios, faultAt),
  ];
}

function checkFigures(change: Change, index: number, faultAt: FaultAt): ContentFault[] {
  const printed = figuresIn(change.quote);
  const sides = ['before', 'after'] as const;
  return sides.flatMap((side) => {
    const words = change[side] ?? '';
    const known = [...printed, ...derivedFigures(words, printed)];
    const missing = figuresIn(words).filter((figure) => !known.includes(figure));
    return missing.map((figure) =>
      faultAt(
        ['changes', index, side],
        `${figure} does not stand in the quote; correct the figure or quote the words that give it`,
      ),
    );
  });
}

function checkExamples(
  { clauses }: Explanation,
  scenarios: readonly Scenario[],
  faultAt: FaultAt,
): ContentFault[] {
  return Object.entries(clauses).flatMap(([id, { example }]) => {
    if (example === null || scenarios.some((scenario) => scenario.id === example)) return [];
    return [
      faultAt(
        ['clauses', id, 'example'],
        `there is no scenario ${example} in scenarios.yaml; correct the id or add the scenario`,
      ),
    ];
  });
}
