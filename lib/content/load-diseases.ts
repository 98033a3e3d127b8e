import 'server-only';

import { checkDiseases } from '@/lib/content/check-diseases';
import { contentFile } from '@/lib/content/content-file';
import { contentRoot } from '@/lib/content/content-root';
import { findNotice } from '@/lib/content/find-notice';
import { readOnce } from '@/lib/content/read-once';
import { readYaml } from '@/lib/content/read-yaml';
import { refuseFaults } from '@/lib/content/refuse-faults';
import { type Disease, listedDiseasesSchema } from '@/lib/model/disease';

const loaded = new Map<string, readonly Disease[]>();

/**
 * The chronic diseases that a notice lists, as printed and in printed order, from `diseases.yaml` of
 * the content root. Read once per process and root, anew each time in development. Refuses, with a
 * ContentError that names file, line and key, a disease that does not stand in its clause under its
 * number, one left out, and an id given twice.
 */
export function loadDiseases(root: string = contentRoot()): readonly Disease[] {
  return readOnce(loaded, root, () => readDiseases(root));
}

function readDiseases(root: string): readonly Disease[] {
  const file = readYaml(contentFile(root, 'diseases.yaml'), listedDiseasesSchema);
  const { notice, clauses, diseases } = file.value;
  const found = findNotice(notice, root);
  const unknown = file.faultAt(['notice'], `there is no notice ${notice}; correct the id`);
  refuseFaults(found === undefined ? [unknown] : checkDiseases(file, found.clauses));
  return diseases.map((disease) => {
    const isFirst = disease.id.startsWith('a');
    const clause = `${notice}/${isFirst ? clauses.a : clauses.b}`;
    return { ...disease, category: isFirst ? 'A' : 'B', clause };
  });
}
