import 'server-only';

import { checkCitation } from '@/lib/content/check-citation';
import { checkUniqueIds } from '@/lib/content/check-unique-ids';
import type { ContentFault } from '@/lib/content/content-error';
import { figuresIn } from '@/lib/content/figures-in';
import type { FaultAt, YamlFile } from '@/lib/content/read-yaml';
import type { Clause } from '@/lib/model/clause';
import { wholeTextOf } from '@/lib/model/clause-tree';
import type { Entitlement } from '@/lib/model/entitlement';
import type { Parameters } from '@/lib/model/parameter';

/** Faults of `entitlements.yaml`: a quote that does not stand in its clause, a figure that the notice does not have, a number of a headline that the clause does not have. */
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
  { headline, clause }: Entitlement,
  index: number,
  clauses: readonly Clause[],
  faultAt: FaultAt,
): ContentFault[] {
  const own = clauses.map(({ id, source }) => ({ id, source: source['zh-Hans'] }));
  const printed = figuresIn(wholeTextOf(own, clause));
  return figuresIn(headline)
    .filter((figure) => !printed.includes(figure))
    .map((figure) =>
      faultAt(
        [index, 'headline'],
        `${figure} does not stand in clause ${clause}; correct the figure or the clause`,
      ),
    );
}
