import 'server-only';

import path from 'node:path';

/** The folder that holds `notices/`: the environment's CONTENT_ROOT, else `content` in the working directory. Absolute. */
export function contentRoot(): string {
  // Without the comment the build would take the whole project for content.
  return path.resolve(
    /* turbopackIgnore: true */ process.env.CONTENT_ROOT ?? path.join(process.cwd(), 'content'),
  );
}
