import 'server-only';

import { checkGlossary } from '@/lib/content/check-glossary';
import { contentFile } from '@/lib/content/content-file';
import { contentRoot } from '@/lib/content/content-root';
import { listNotices } from '@/lib/content/list-notices';
import { readOnce } from '@/lib/content/read-once';
import { readYaml } from '@/lib/content/read-yaml';
import { refuseFaults } from '@/lib/content/refuse-faults';
import { glossarySchema, type Term } from '@/lib/model/glossary';

const loaded = new Map<string, readonly Term[]>();

/** The glossary in Simplified, checked against the notices. Read once per process and root, anew each time in development. Refuses any fault with a ContentError that names file, line and key. */
export function loadGlossary(root: string = contentRoot()): readonly Term[] {
  return readOnce(loaded, root, () => readGlossary(root));
}

function readGlossary(root: string): readonly Term[] {
  const file = readYaml(contentFile(root, 'glossary.yaml'), glossarySchema);
  refuseFaults(checkGlossary(file, listNotices(root)));
  return file.value;
}
