import 'server-only';

import { checkUniqueIds } from '@/lib/content/check-unique-ids';
import { contentFile } from '@/lib/content/content-file';
import { contentRoot } from '@/lib/content/content-root';
import { readOnce } from '@/lib/content/read-once';
import { readYaml } from '@/lib/content/read-yaml';
import { refuseFaults } from '@/lib/content/refuse-faults';
import { type FinderQuestion, finderQuestionsSchema } from '@/lib/model/finder-question';

const loaded = new Map<string, readonly FinderQuestion[]>();

/** What the finder may ask besides, from `finder-questions.yaml` of the content root; an id given twice is refused. Read once per process and root. */
export function loadFinderQuestions(root: string = contentRoot()): readonly FinderQuestion[] {
  return readOnce(loaded, root, () => {
    const { value, faultAt } = readYaml(contentFile(root, 'finder-questions.yaml'), finderQuestionsSchema);
    refuseFaults(checkUniqueIds(value, [], faultAt));
    return value;
  });
}
