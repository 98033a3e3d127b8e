import 'server-only';

import path from 'node:path';

/** The folder that holds `notices/`: the environment's CONTENT_ROOT, else `content` in the working directory. Absolute. */
export function contentRoot(): string {
  return path.resolve(process.env.CONTENT_ROOT ?? path.join(process.cwd(), 'content'));
}
