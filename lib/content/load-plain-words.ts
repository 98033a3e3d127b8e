import 'server-only';

import { contentFile } from '@/lib/content/content-file';
import { contentRoot } from '@/lib/content/content-root';
import { readYaml } from '@/lib/content/read-yaml';
import { type PlainWords, plainWordsSchema } from '@/lib/model/plain-words';

/** The words our explanations avoid. Refuses, with a ContentError, a file that is broken. */
export function loadPlainWords(root: string = contentRoot()): PlainWords {
  return readYaml(contentFile(root, 'plain-words.yaml'), plainWordsSchema).value;
}
