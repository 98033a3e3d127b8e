import 'server-only';

import { checkClauseId } from '@/lib/content/check-citation';
import type { ContentFault } from '@/lib/content/content-error';
import type { FaultAt, YamlFile } from '@/lib/content/read-yaml';
import type { Clause } from '@/lib/model/clause';
import type { ClauseId } from '@/lib/model/clause-id';
import { wholeTextOf } from '@/lib/model/clause-tree';
import type { Parameters } from '@/lib/model/parameter';
import { type Scope, scopeParts } from '@/lib/model/scope';

/**
 * Faults of the scopes in `parameters.yaml`: a figure with none or with two, one that the notice does not have, and a scope
 * word that stands neither in the clause of each of its figures nor in the clause that it names.
 */
export function checkScopes(
  { value: { figures, scopes }, faultAt }: YamlFile<Parameters>,
  clauses: readonly Clause[],
): ContentFault[] {
  return [
    ...figures.flatMap(({ id }, index) => checkFigure(id, index, figures, scopes, faultAt)),
    ...scopes.flatMap((scope, index) => {
      const cited = [
        ...new Set(figures.filter(({ id }) => scope.of.includes(id)).map(({ clause }) => clause)),
      ];
      return [
        ...scope.of
          .filter((id) => !figures.some((figure) => figure.id === id))
          .map((id) => faultAt(['scopes', index, 'of'], `there is no figure ${id}; correct the id`)),
        ...checkParts(scope, index, cited, clauses, faultAt),
      ];
    }),
  ];
}

function checkFigure(
  id: string,
  index: number,
  figures: Parameters['figures'],
  scopes: readonly Scope[],
  faultAt: FaultAt,
): ContentFault[] {
  if (figures.findIndex((figure) => figure.id === id) < index) return [];
  const count = scopes.flatMap(({ of }) => of).filter((named) => named === id).length;
  if (count === 1) return [];
  const problem = count === 0 ? 'has no scope; say under scopes' : `has ${count} scopes; keep one that says`;
  return [faultAt(['figures', index, 'id'], `${problem} whom, where and which costs it is limited to`)];
}

function checkParts(
  scope: Scope,
  index: number,
  cited: readonly ClauseId[],
  clauses: readonly Clause[],
  faultAt: FaultAt,
): ContentFault[] {
  return scopeParts.flatMap((name) => {
    const part = scope[name];
    if (part === null) return [];
    const path = ['scopes', index, name];
    const own = typeof part === 'string' ? { words: part } : part;
    const elsewhere = 'clause' in own ? own.clause : undefined;
    if (elsewhere !== undefined && !isKnown(clauses, elsewhere))
      return checkClauseId(clauses, elsewhere, path, faultAt);
    // An unknown clause of a figure is told at the figure.
    return (elsewhere === undefined ? cited.filter((id) => isKnown(clauses, id)) : [elsewhere])
      .filter((id) => !textOf(clauses, id).includes(own.words))
      .map((id) =>
        faultAt(path, `${own.words} does not stand in clause ${id}; copy its words, or name the clause`),
      );
  });
}

function isKnown(clauses: readonly Clause[], id: ClauseId): boolean {
  return clauses.some((clause) => clause.id === id);
}

function textOf(clauses: readonly Clause[], id: ClauseId): string {
  return wholeTextOf(
    clauses.map((clause) => ({ id: clause.id, source: clause.source['zh-Hans'] })),
    id,
  );
}
