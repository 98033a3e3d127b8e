import 'server-only';

import { checkUniqueIds } from '@/lib/content/check-unique-ids';
import { contentFile } from '@/lib/content/content-file';
import { contentRoot } from '@/lib/content/content-root';
import { listNoticeIds } from '@/lib/content/list-notice-ids';
import { readYaml } from '@/lib/content/read-yaml';
import { refuseFaults } from '@/lib/content/refuse-faults';
import { type Place, placesSchema } from '@/lib/model/place';

/**
 * Where one can be insured, from `places.yaml` of the content root. Refuses, with a ContentError that
 * names file, line and key, a place that names a notice there is not, and a notice that no place names.
 */
export function loadPlaces(root: string = contentRoot()): readonly Place[] {
  const { value: places, faultAt } = readYaml(contentFile(root, 'places.yaml'), placesSchema);
  const known = listNoticeIds(root);
  const unknown = places.flatMap(({ notices }, index) =>
    notices
      .filter((id) => !known.includes(id))
      .map((id) => faultAt([index, 'notices'], `there is no notice ${id}; correct the id`)),
  );
  const named = new Set(places.flatMap(({ notices }) => notices));
  const unreached = known
    .filter((id) => !named.has(id))
    .map((id) => faultAt([], `no place names the notice ${id}; add it to the place where it holds`));
  refuseFaults([...checkUniqueIds(places, [], faultAt), ...unknown, ...unreached]);
  return places;
}
