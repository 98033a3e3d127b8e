import 'server-only';

import { checkCitation } from '@/lib/content/check-citation';
import { checkUniqueIds } from '@/lib/content/check-unique-ids';
import type { ContentFault } from '@/lib/content/content-error';
import { figuresIn } from '@/lib/content/figures-in';
import type { FaultAt, YamlFile } from '@/lib/content/read-yaml';
import type { Clause } from '@/lib/model/clause';
import { wholeTextOf } from '@/lib/model/clause-tree';
import type { DerivedFigure } from '@/lib/model/derived-figure';
import type { Entitlement } from '@/lib/model/entitlement';
import type { Parameters } from '@/lib/model/parameter';
import { comesTo, deriveFigure } from '@/lib/words/derive-figure';
import { statesFigure } from '@/lib/words/states-figure';
import { writtenFiguresIn } from '@/lib/words/written-figures-in';

/** Faults of `entitlements.yaml`: a quote that does not stand in its clause, a figure that the notice does not have, a number of a headline that neither the clause nor the title has and that is not derived from theirs. */
export function checkEntitlements(
  { value: entitlements, faultAt }: YamlFile<Entitlement[]>,
  clauses: readonly Clause[],
  { figures }: Parameters,
): ContentFault[] {
  return [
    ...checkUniqueIds(entitlements, [], faultAt),
    ...entitlements.flatMap((entitlement, index) => [
      ...checkCitation(clauses, entitlement, [index], faultAt),
      ...(entitlement.figure === null || figures.some(({ id }) => id === entitlement.figure)
        ? []
        : [faultAt([index, 'figure'], `there is no figure ${entitlement.figure} in parameters.yaml`)]),
      ...checkHeadline(entitlement, index, clauses, faultAt),
    ]),
  ];
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
