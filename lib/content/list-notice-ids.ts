import 'server-only';

import { readdirSync } from 'node:fs';
import path from 'node:path';

import { contentRoot } from '@/lib/content/content-root';

/** The ids of all notices, which are their folders under `notices/`, in alphabetical order. */
export function listNoticeIds(root: string = contentRoot()): string[] {
  const folders = readdirSync(path.join(root, 'notices'), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  return folders.map((folder) => folder.name).sort();
}
