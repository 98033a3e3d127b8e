import 'server-only';

import { existsSync, readFileSync } from 'node:fs';

import { ContentError } from '@/lib/content/content-error';
import type { ContentFile } from '@/lib/content/content-file';

/** The text of a content file. Refuses, with a ContentError, one that is not there. */
export function readContentFile({ path, name }: ContentFile): string {
  if (existsSync(path)) return readFileSync(path, 'utf8');
  throw new ContentError([{ file: name, line: 1, key: '', problem: 'is missing; add the file' }]);
}
