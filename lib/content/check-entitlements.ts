import 'server-only';

import { checkCitation } from '@/lib/content/check-citation';
import { checkUniqueIds } from '@/lib/content/check-unique-ids';
import type { ContentFault } from '@/lib/content/content-error';
import { figuresIn } from '@/lib/content/figures-in';
import type { FaultAt, YamlFile } from '@/lib/content/read-yaml';
import type { Clause } from '@/lib/model/clause';
import { isWithin, wholeTextOf } from '@/lib/model/clause-tree';
import type { DerivedFigure } from '@/lib/model/derived-figure';
import type { Entitlement, Show } from '@/lib/model/entitlement';
import type { Figure, Parameters } from '@/lib/model/parameter';
import { comesTo, deriveFigure } from '@/lib/words/derive-figure';
import { statesFigure } from '@/lib/words/states-figure';
import { writtenFiguresIn } from '@/lib/words/written-figures-in';

/** Faults of `entitlements.yaml`: a quote that does not stand in its clause, a figure that the notice does not have, one to be shown that is nothing, a number of a headline that neither the clause nor the title has and that is not derived from theirs, or that is a figure to be shown. */
export function checkEntitlements(
  { value: entitlements, faultAt }: YamlFile<Entitlement[]>,
  clauses: readonly Clause[],
  { figures }: Parameters,
): ContentFault[] {
  return [
    ...checkUniqueIds(entitlements, [], faultAt),
    ...entitlements.flatMap((entitlement, index) => [
      ...checkCitation(clauses, entitlement, [index], faultAt),
      ...entitlement.shows.flatMap((show, nth) => checkShow(show, [index, 'shows', nth], figures, faultAt)),
      ...checkHeadline(entitlement, index, clauses, faultAt),
      ...checkTypedFigures(entitlement, index, figures, faultAt),
    ]),
  ];
}

function checkShow(
  show: Show,
  path: readonly PropertyKey[],
  figures: readonly Figure[],
  faultAt: FaultAt,
): ContentFault[] {
  const unknown = show.figures.filter((id) => !figures.some((figure) => figure.id === id));
  const isNothing = show.figures.length === 0 && (show.result === undefined || show.what === undefined);
  return [
    ...unknown.map((id) => faultAt([...path, 'figures'], `there is no figure ${id} in parameters.yaml`)),
    ...(isNothing ? [faultAt(path, 'shows nothing; name a figure, or a result and what it is')] : []),
  ];
}

/** As `figuresIn` writes it; none of dates and counts, which headlines may name. */
function writtenAlike({ unit, value }: Figure): string | undefined {
  if (unit === 'money') return `${Number(value)}`;
  if (unit === 'percent') return `${value}%`;
  return unit === 'percentage-points' ? `${value}个百分点` : undefined;
}

function checkTypedFigures(
  { headline, clause }: Entitlement,
  index: number,
  figures: readonly Figure[],
  faultAt: FaultAt,
): ContentFault[] {
  const said = figuresIn(headline);
  const typed = figures.filter((figure) => {
    const written = writtenAlike(figure);
    return isWithin(figure.clause, clause) && written !== undefined && said.includes(written);
  });
  return [...new Set(typed.map(({ id }) => id))].map((id) =>
    faultAt([index, 'headline'], `types the figure ${id}; take it out and show it under shows`),
  );
}

function checkHeadline(
  { headline, clause, derived }: Entitlement,
  index: number,
  clauses: readonly Clause[],
  faultAt: FaultAt,
): ContentFault[] {
  const own = clauses.map(({ id, source }) => ({ id, source: source['zh-Hans'] }));
  const words = `${wholeTextOf(own, clause)}\n${wholeTextOf(own, 'title')}`;
  const sums = derived.filter((entry) => holds(entry, words)).map(({ figure }) => figure);
  const known = [words, ...sums].flatMap(figuresIn);
  return figuresIn(headline)
    .filter((figure) => !known.includes(figure))
    .map((figure) =>
      faultAt(
        [index, 'headline'],
        `${figure} does not stand in clause ${clause}; correct the figure or the clause`,
      ),
    );
}

/** Whether a derivation is right and starts from figures of these words alone. */
function holds({ figure: written, is = '' }: DerivedFigure, words: string): boolean {
  const [figure] = writtenFiguresIn(written);
  const derivation = deriveFigure(is);
  if (derivation === null || figure?.kind !== 'quantity') return false;
  const official = writtenFiguresIn(words);
  return (
    comesTo(derivation, figure) && derivation.operands.every((operand) => statesFigure(official, operand))
  );
}
