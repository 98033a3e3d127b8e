import 'server-only';

import type { ContentFault } from '@/lib/content/content-error';
import type { FaultAt } from '@/lib/content/read-yaml';

/** Faults of ids that come a second time in a list. */
export function checkUniqueIds(
  list: readonly { readonly id: string }[],
  path: readonly PropertyKey[],
  faultAt: FaultAt,
): ContentFault[] {
  return list.flatMap(({ id }, index) => {
    const first = list.findIndex((other) => other.id === id);
    return first === index
      ? []
      : [faultAt([...path, index, 'id'], `${id} comes twice; give each entry an id of its own`)];
  });
}
