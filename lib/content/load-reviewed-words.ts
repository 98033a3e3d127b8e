import 'server-only';

import { existsSync } from 'node:fs';

import { contentFile } from '@/lib/content/content-file';
import { contentRoot } from '@/lib/content/content-root';
import { readYaml } from '@/lib/content/read-yaml';
import { type ReviewedWords, reviewedWordsSchema } from '@/lib/model/reviewed-words';

/** What has been judged right in the words of a notice; nothing where it has no such file. Refuses, with a ContentError, one that is broken. */
export function loadReviewedWords(notice: string, root: string = contentRoot()): ReviewedWords {
  const file = contentFile(root, 'notices', notice, 'reviewed-words.yaml');
  return existsSync(file.path) ? readYaml(file, reviewedWordsSchema).value : [];
}
