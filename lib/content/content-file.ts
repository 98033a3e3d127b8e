import 'server-only';

import path from 'node:path';

/** A file under a content root: where it lies, and its name in messages (`content/notices/…`). */
export type ContentFile = { readonly path: string; readonly name: string };

/** Names a file under a content root by its path segments. Does not look whether it exists. */
export function contentFile(root: string, ...segments: readonly string[]): ContentFile {
  return { path: path.join(root, ...segments), name: [path.basename(root), ...segments].join('/') };
}
